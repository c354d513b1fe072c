using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Memory that a stream's dictionary asks for by numbers alone, whatever bytes there are: PdfPig takes them at their word.</summary>
internal static class DeclaredLength
{
    /// <summary>The bytes that decoding will allocate at least; 0 where the dictionary says nothing of it.</summary>
    public static long Of(IFilter filter, DictionaryToken stream, int filterIndex)
    {
        DictionaryToken? parameters = Parameters(stream, filterIndex);
        return filter switch
        {
            CcittFaxDecodeFilter => Bytes(Number(parameters, "Columns", 1728), Rows(stream, parameters)),
            // Two rows of a predictor are held.
            FlateFilter or LzwFilter when Number(parameters, "Predictor", 1) > 1 =>
                2 * Bytes(Number(parameters, "Columns", 1) * Math.Min(Number(parameters, "Colors", 1), 1 << 16), Math.Min(Number(parameters, "BitsPerComponent", 8), 1 << 8)),
            _ => 0,
        };
    }

    private static double Rows(DictionaryToken stream, DictionaryToken? parameters) =>
        Math.Max(Number(parameters, "Rows", 0), Math.Max(Number(stream, "Height", 0), Number(stream, "H", 0)));

    // Bits by lines; saturated, so that no product of large numbers comes out small.
    private static long Bytes(double bits, double lines) => (long)Math.Min(Math.Max(bits, 0) * Math.Max(lines, 0) / 8, long.MaxValue / 4);

    private static DictionaryToken? Parameters(DictionaryToken stream, int filterIndex)
    {
        if (!stream.TryGet(NameToken.Create("DecodeParms"), out IToken? token) && !stream.TryGet(NameToken.Create("DP"), out token)) return null;
        if (token is ArrayToken array) token = filterIndex < array.Data.Count ? array.Data[filterIndex] : null;
        return token as DictionaryToken;
    }

    private static double Number(DictionaryToken? dictionary, string name, double otherwise) =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(name), out IToken? token) && token is NumericToken number ? number.Data : otherwise;
}
