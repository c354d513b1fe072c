namespace DisclosureParser.Readers;

/// <summary>A colour on the page.</summary>
internal readonly record struct PageColor(byte Red, byte Green, byte Blue)
{
    // Steps of 256: paper and print lose a difference of the first size, an eye that searches finds one of the second.
    private const int Same = 16, Alike = 32;

    public static PageColor White { get; } = new(255, 255, 255);

    public static PageColor Black { get; } = new(0, 0, 0);

    public bool IsSameAs(PageColor other) => Difference(other) <= Same;

    public bool IsLike(PageColor other) => Difference(other) <= Alike;

    /// <summary>This colour, covered to so many hundredths with dots of the other one.</summary>
    public PageColor Dotted(PageColor dots, int hundredths) =>
        new(Mix(Red, dots.Red, hundredths), Mix(Green, dots.Green, hundredths), Mix(Blue, dots.Blue, hundredths));

    private static byte Mix(byte ground, byte dots, int hundredths) => (byte)(ground + ((dots - ground) * hundredths / 100));

    private int Difference(PageColor other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));
}
