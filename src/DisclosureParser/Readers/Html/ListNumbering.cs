using System.Globalization;
using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>The numbers a browser puts in front of the items of an ordered list: they are in no text of the source.</summary>
internal sealed class ListNumbering
{
    private readonly string _style;
    private readonly int _step;
    private int _next;

    private ListNumbering(string style, int start, int step) => (_style, _next, _step) = (style, start, step);

    /// <summary>The numbering of a list element.</summary>
    public static ListNumbering Of(IElement list)
    {
        bool isReversed = list.HasAttribute("reversed");
        int first = isReversed ? CountItems(list) : 1;
        return new ListNumbering(
            Style(list, list.LocalName == "ol" ? "decimal" : "none"),
            Number(list.GetAttribute("start")) ?? first,
            isReversed ? -1 : 1);
    }

    /// <summary>What stands in front of an item, empty for bullets.</summary>
    public string Marker(IElement item)
    {
        int number = Number(item.GetAttribute("value")) ?? _next;
        _next = number + _step;
        return Format(number, Style(item, _style));
    }

    private static string Style(IElement element, string inherited)
    {
        InlineStyle style = InlineStyle.Of(element);
        string type = style["list-style-type"];
        if (type.Length > 0) return type;
        foreach (string word in style["list-style"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (word is "none" or "decimal" or "disc" or "circle" or "square" or "cjk-ideographic" || word.Contains("alpha", StringComparison.Ordinal) || word.Contains("roman", StringComparison.Ordinal) || word.Contains("chinese", StringComparison.Ordinal)) return word;
        return element.GetAttribute("type") switch
        {
            "1" => "decimal",
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => inherited,
        };
    }

    private static string Format(int number, string style) => style switch
    {
        "decimal" => Invariant(number) + ".",
        "decimal-leading-zero" => number.ToString("00", CultureInfo.InvariantCulture) + ".",
        "lower-alpha" or "lower-latin" => Letters(number, 'a') + ".",
        "upper-alpha" or "upper-latin" => Letters(number, 'A') + ".",
        "lower-roman" => Roman(number).ToLowerInvariant() + ".",
        "upper-roman" => Roman(number) + ".",
        "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => Ideographs(number) + "、",
        _ => "",
    };

    private static string Letters(int number, char first)
    {
        string letters = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) letters = (char)(first + ((rest - 1) % 26)) + letters;
        return letters.Length > 0 ? letters : Invariant(number);
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Invariant(number);
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        string roman = "";
        for (int i = 0; i < values.Length; i++)
            for (; number >= values[i]; number -= values[i]) roman += signs[i];
        return roman;
    }

    private static string Ideographs(int number)
    {
        const string digits = "零一二三四五六七八九";
        if (number is < 1 or > 99) return Invariant(number);
        (int tens, int ones) = (number / 10, number % 10);
        return (tens > 1 ? digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones].ToString() : "");
    }

    private static int CountItems(IElement list)
    {
        int items = 0;
        for (int i = 0; i < list.ChildNodes.Length; i++)
            if (list.ChildNodes[i] is IElement { LocalName: "li" }) items++;
        return items;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number is > -1_000_000 and < 1_000_000 ? number : null;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
