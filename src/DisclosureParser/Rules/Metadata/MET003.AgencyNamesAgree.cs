using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class AgencyNamesAgree : Rule
{
    private static readonly Cues OwnTownship = Cues.Metadata("ownTownship"), OwnSubdistrict = Cues.Metadata("ownSubdistrict");
    private static readonly Cues OwnTown = Cues.Metadata("ownTown"), OwnRural = Cues.Metadata("ownRural");
    private static readonly Cues Town = Cues.Metadata("townLetters"), Rural = Cues.Metadata("ruralLetters"), Subdistrict = Cues.Metadata("subdistrictLetters");

    public override RuleDescriptor Descriptor { get; } = new("MET003", "标题与落款的机关名称应当一致", "Title and signature name the same body", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        ReportHeader header = context.Report.Header;
        List<Finding> findings = [];
        if (header is { Title: not null, Agency: Agency agency, Signature: Passage signature }
            && !BodyName.Of(agency.Name).MayBe(BodyName.Of(signature.Text))
            && !context.Agencies.AreOne(agency.Name, signature.Text))
        {
            findings.Add(Fail("report.agency", signature.Location, $"标题的机关为“{agency.Name}”，落款为“{signature.Text}”，名称不一致。",
                $"The title names “{agency.Name}”, the signature “{signature.Text}”.") with
            {
                Passage = signature.Text,
                Related = [new RelatedLocation("heading", "report.agency", agency.Name, agency.Location)],
            });
        }
        else if (header.Agency is not null && Misnamed(context.Report, header.Agency) is Finding misnamed)
        {
            findings.Add(misnamed);
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return header switch
        {
            { Signature: null } => RuleResult.NotApplicable("没有落款。", "The report is not signed."),
            { Title: null } or { Agency: null } => RuleResult.NotApplicable("标题没有写明机关名称。", "No title names the body."),
            _ => RuleResult.Passed,
        };
    }

    private Finding? Misnamed(AnnualReport report, Agency agency)
    {
        if (ForeignTo(agency) is not Cues foreign) return null;
        foreach (ReportSection section in report.Sections)
        {
            foreach (Passage passage in section.Paragraphs)
            {
                PlainText text = PlainText.Of(passage);
                if (foreign.AllIn(text.Text) is not [(int start, int length), ..]) continue;
                string printed = text.Printed(start, length);
                return Fail("report.agency", text.At(start, length), $"“{agency.Name}”的报告中自称“{printed}”。", $"The report of “{agency.Name}” calls its body “{printed}”.", Severity.Info) with { Passage = printed };
            }
        }

        return null;
    }

    // What a body of this sort does not call itself. A name that holds the letter (镇海区…街道) is left alone.
    private static Cues? ForeignTo(Agency agency)
    {
        string name = PlainText.Of(agency.Name);
        return agency.Kind switch
        {
            AgencyKind.Subdistrict when !Town.AreIn(name) && !Rural.AreIn(name) => OwnTownship,
            AgencyKind.Township when Town.AreIn(name) && !Rural.AreIn(name) => OwnRural,
            AgencyKind.Township when Rural.AreIn(name) && !Town.AreIn(name) => OwnTown,
            AgencyKind.Department when !Town.AreIn(name) && !Rural.AreIn(name) && agency.Level is not AgencyLevel.Township => OwnTownship,
            AgencyKind.Government when !Subdistrict.AreIn(name) => OwnSubdistrict,
            _ => null,
        };
    }
}
