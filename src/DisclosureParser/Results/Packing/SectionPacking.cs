using DisclosureParser.Documents.Packing;
using DisclosureParser.Templates;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs sections and headings.</summary>
internal static class SectionPacking
{
    public static void Write(PackWriter pack, ReportSection section)
    {
        pack.Text(section.Key);
        pack.MaybeNumber(section.Number);
        pack.Text(section.Heading);
        pack.Many(section.Paragraphs, PassagePacking.Write);
        LocationPacking.Write(pack, section.Location);
        pack.Byte((int)section.Match);
        pack.Number(section.ParagraphsBeforeTable);
        pack.Many(section.Pictures, LocationPacking.Write);
    }

    public static ReportSection Read(ref PackReader pack) =>
        new(pack.Text(), pack.MaybeNumber(), pack.Text(), pack.Many(PassagePacking.Read), LocationPacking.Read(ref pack))
        {
            Match = pack.Kind<LabelMatch>(),
            ParagraphsBeforeTable = pack.Number(),
            Pictures = pack.Many(LocationPacking.Read),
        };

    public static void Write(PackWriter pack, ReportHeading heading)
    {
        pack.MaybeNumber(heading.Number);
        pack.Text(heading.Text);
        OptionalText.Write(pack, heading.SectionKey);
        pack.Byte((int)heading.Match);
        LocationPacking.Write(pack, heading.Location);
        pack.Flag(heading.OpensSection);
    }

    public static ReportHeading ReadHeading(ref PackReader pack) =>
        new(pack.MaybeNumber(), pack.Text(), OptionalText.Read(ref pack), pack.Kind<LabelMatch>(), LocationPacking.Read(ref pack))
        {
            OpensSection = pack.Flag(),
        };
}
