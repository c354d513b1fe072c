using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs passages: a text and its place.</summary>
internal static class PassagePacking
{
    public static void Write(PackWriter pack, Passage passage)
    {
        pack.Text(passage.Text);
        LocationPacking.Write(pack, passage.Location);
    }

    public static Passage Read(ref PackReader pack) => new(pack.Text(), LocationPacking.Read(ref pack));
}
