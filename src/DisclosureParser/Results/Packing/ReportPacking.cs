using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs reports.</summary>
internal static class ReportPacking
{
    public static void Write(PackWriter pack, AnnualReport report)
    {
        HeaderPacking.Write(pack, report.Header);
        OptionalText.Write(pack, report.TemplateId);
        pack.Many(report.Sections, SectionPacking.Write);
        pack.Many(report.Tables, TablePacking.Write);
        pack.Many(report.Headings, SectionPacking.Write);
        pack.Many(report.Statements, Write);
        Write(pack, report.TemplateChoice);
        LocationPacking.Write(pack, report.Location);
    }

    public static AnnualReport Read(ref PackReader pack) =>
        new(HeaderPacking.Read(ref pack), OptionalText.Read(ref pack), pack.Many(SectionPacking.Read), pack.Many(TablePacking.Read))
        {
            Headings = pack.Many(SectionPacking.ReadHeading),
            Statements = pack.Many(ReadStatement),
            TemplateChoice = ReadChoice(ref pack),
            Location = LocationPacking.Read(ref pack),
        };

    private static void Write(PackWriter pack, Statement statement)
    {
        pack.Text(statement.Key);
        pack.Decimal(statement.Value);
        pack.Text(statement.Text);
        LocationPacking.Write(pack, statement.Location);
        OptionalText.Write(pack, statement.Scope);
        pack.MaybeNumber(statement.Year);
        pack.Flag(statement.IsApproximate);
        pack.Flag(statement.IsNegation);
        pack.Flag(statement.MayIncludeCarriedIn);
        OptionalText.Write(pack, statement.AlternativeKey);
        OptionalText.Write(pack, statement.Section);
    }

    private static Statement ReadStatement(ref PackReader pack) => new(pack.Text(), pack.Decimal(), pack.Text(), LocationPacking.Read(ref pack))
    {
        Scope = OptionalText.Read(ref pack),
        Year = pack.MaybeNumber(),
        IsApproximate = pack.Flag(),
        IsNegation = pack.Flag(),
        MayIncludeCarriedIn = pack.Flag(),
        AlternativeKey = OptionalText.Read(ref pack),
        Section = OptionalText.Read(ref pack),
    };

    private static void Write(PackWriter pack, TemplateChoice choice)
    {
        OptionalText.Write(pack, choice.ByStructure);
        OptionalText.Write(pack, choice.ByYear);
        pack.Many(choice.Signatures, Write);
    }

    private static TemplateChoice ReadChoice(ref PackReader pack) => new(OptionalText.Read(ref pack), OptionalText.Read(ref pack), pack.Many(ReadSignature));

    private static void Write(PackWriter pack, SignatureLabel label)
    {
        pack.Text(label.TemplateId);
        pack.Text(label.Text);
        LocationPacking.Write(pack, label.Location);
    }

    private static SignatureLabel ReadSignature(ref PackReader pack) => new(pack.Text(), pack.Text(), LocationPacking.Read(ref pack));
}
