using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs findings.</summary>
internal static class FindingPacking
{
    public static void Write(PackWriter pack, Finding finding)
    {
        pack.Text(finding.RuleId);
        pack.Byte((int)finding.Severity);
        pack.Text(finding.Subject);
        pack.Text(finding.Message);
        LocationPacking.Write(pack, finding.Location);
        pack.Text(finding.Id);
        pack.Text(finding.EnglishMessage);
        pack.Maybe(finding.Evidence, EvidencePacking.Write);
        pack.Many(finding.LegalBasis, Write);
        pack.Many(finding.Related, EvidencePacking.Write);
        pack.Many(finding.Covers, Write);
        OptionalText.Write(pack, finding.Hint);
        OptionalText.Write(pack, finding.EnglishHint);
        pack.Maybe(finding.Suppression, Write);
        pack.MaybeFlag(finding.IsKnown);
        OptionalText.Write(pack, finding.Passage);
    }

    public static Finding Read(ref PackReader pack) =>
        new(pack.Text(), pack.Kind<Severity>(), pack.Text(), pack.Text(), LocationPacking.Read(ref pack))
        {
            Id = pack.Text(),
            EnglishMessage = pack.Text(),
            Evidence = pack.Maybe(EvidencePacking.Read),
            LegalBasis = pack.Many((ref PackReader each) => new LegalBasis(each.Text(), each.Text())),
            Related = pack.Many(EvidencePacking.ReadRelated),
            Covers = pack.Many((ref PackReader each) => new CoveredFinding(each.Text(), each.Text())),
            Hint = OptionalText.Read(ref pack),
            EnglishHint = OptionalText.Read(ref pack),
            Suppression = pack.Maybe(ReadSuppression),
            IsKnown = pack.MaybeFlag(),
            Passage = OptionalText.Read(ref pack),
        };

    private static void Write(PackWriter pack, LegalBasis basis)
    {
        pack.Text(basis.Document);
        pack.Text(basis.Clause);
    }

    private static void Write(PackWriter pack, CoveredFinding covered)
    {
        pack.Text(covered.RuleId);
        pack.Text(covered.Subject);
    }

    private static void Write(PackWriter pack, Suppression suppression)
    {
        pack.Text(suppression.RuleId);
        pack.Text(suppression.Subject);
        pack.Text(suppression.Reason);
        pack.Text(suppression.By);
        pack.MaybeDay(suppression.Until);
        OptionalText.Write(pack, suppression.Agency);
        OptionalText.Write(pack, suppression.File);
        pack.MaybeNumber(suppression.Year);
        OptionalText.Write(pack, suppression.Origin);
    }

    private static Suppression ReadSuppression(ref PackReader pack) =>
        new(pack.Text(), pack.Text(), pack.Text(), pack.Text(), pack.MaybeDay() ?? throw pack.Broken())
        {
            Agency = OptionalText.Read(ref pack),
            File = OptionalText.Read(ref pack),
            Year = pack.MaybeNumber(),
            Origin = OptionalText.Read(ref pack),
        };
}
