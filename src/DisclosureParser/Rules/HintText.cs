namespace DisclosureParser.Rules;

/// <summary>A probable cause, in both languages.</summary>
/// <param name="Chinese">In the words of the form.</param>
/// <param name="English">In English.</param>
internal sealed record HintText(string Chinese, string English)
{
    /// <summary>One cause, and what more is to be said of it.</summary>
    public static HintText operator +(HintText first, HintText second) => new(first.Chinese + second.Chinese, $"{first.English} {second.English}");
}

/// <summary>Gives findings their hints.</summary>
internal static class Hinting
{
    /// <summary>The finding with a hint; none where null.</summary>
    public static Finding WithHint(this Finding finding, HintText? hint) => finding with { Hint = hint?.Chinese, EnglishHint = hint?.English };
}
