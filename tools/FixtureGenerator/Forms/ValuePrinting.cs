using System.Globalization;
using DisclosureParser.Templates;

namespace FixtureGenerator.Forms;

/// <summary>How a figure is printed: its text and what that text says.</summary>
/// <param name="key">The figure's key.</param>
/// <param name="value">The figure.</param>
/// <param name="measure">What it measures.</param>
internal delegate (string Text, object Expected) ValuePrinting(string key, decimal value, Measure measure);

/// <summary>The ways of printing figures that published reports show.</summary>
internal static class Values
{
    public static (string Text, object Expected) Plain(string key, decimal value, Measure measure) => (Digits(value), value);

    public static ValuePrinting Zero(string text, string state) => (_, value, _) => value == 0 ? (text, state) : (Digits(value), value);

    public static ValuePrinting Text(Func<string, string> change) => (_, value, _) => (change(Digits(value)), value);

    public static (string Text, object Expected) Thousands(string key, decimal value, Measure measure)
    {
        string digits = Digits(Math.Abs(value));
        int dot = digits.IndexOf('.', StringComparison.Ordinal);
        string fraction = dot < 0 ? "" : digits[dot..];
        string whole = Math.Truncate(Math.Abs(value)).ToString("#,##0", CultureInfo.InvariantCulture);
        return ((value < 0 ? "-" : "") + whole + fraction, value);
    }

    public static (string Text, object Expected) WithUnits(string key, decimal value, Measure measure) => measure switch
    {
        Measure.Amount => (Digits(value) + (key.Contains("procurement", StringComparison.Ordinal) ? "元" : "万元"), value),
        Measure.Change => (Digits(value), value),
        _ => (Digits(value) + "件", value),
    };

    public static (string Text, object Expected) WithRemarks(string key, decimal value, Measure measure) =>
        value > 3 && measure == Measure.Count && key.StartsWith("proactive", StringComparison.Ordinal) ? ($"{Digits(value)}（其中修订{Digits(Math.Floor(value / 2))}件）", value) : (Digits(value), value);

    /// <summary>本年增/减 in words or signs; other figures plain.</summary>
    public static ValuePrinting Change(Func<decimal, string> print) => (_, value, measure) => (measure == Measure.Change ? print(value) : Digits(value), value);

    public static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string FullWidth(string digits) => string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c == '-' ? '－' : c == '.' ? '．' : c));
}
