namespace DisclosureParser.Documents.Packing;

/// <summary>Packs what may be there or not.</summary>
internal static class OptionalText
{
    public static void Write(PackWriter pack, string? value)
    {
        pack.Byte(value is null ? 0 : 1);
        if (value is not null) pack.Text(value);
    }

    public static string? Read(ref PackReader pack) => pack.Kind(2) == 0 ? null : pack.Text();
}
