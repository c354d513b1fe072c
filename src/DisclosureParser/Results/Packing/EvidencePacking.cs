using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs what a finding was reckoned from and the places it looks at besides its own.</summary>
internal static class EvidencePacking
{
    public static void Write(PackWriter pack, Evidence evidence)
    {
        pack.Text(evidence.Formula);
        pack.Decimal(evidence.Left);
        pack.Decimal(evidence.Right);
        pack.Many(evidence.Operands, Write);
    }

    public static Evidence Read(ref PackReader pack) => new(pack.Text(), pack.Decimal(), pack.Decimal(), pack.Many(ReadOperand));

    public static void Write(PackWriter pack, RelatedLocation related)
    {
        pack.Text(related.Role);
        OptionalText.Write(pack, related.Key);
        OptionalText.Write(pack, related.Text);
        LocationPacking.Write(pack, related.Location);
    }

    public static RelatedLocation ReadRelated(ref PackReader pack) =>
        new(pack.Text(), OptionalText.Read(ref pack), OptionalText.Read(ref pack), LocationPacking.Read(ref pack));

    private static void Write(PackWriter pack, Operand operand)
    {
        pack.Text(operand.Key);
        pack.MaybeDecimal(operand.Value);
        OptionalText.Write(pack, operand.Text);
        LocationPacking.Write(pack, operand.Location);
        OptionalText.Write(pack, operand.Document);
    }

    private static Operand ReadOperand(ref PackReader pack) =>
        new(pack.Text(), pack.MaybeDecimal(), OptionalText.Read(ref pack), LocationPacking.Read(ref pack))
        {
            Document = OptionalText.Read(ref pack),
        };
}
