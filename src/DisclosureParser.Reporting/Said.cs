namespace DisclosureParser.Reporting;

/// <summary>A word of an output in both languages.</summary>
internal readonly record struct Said(string Chinese, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    public static implicit operator Said((string Chinese, string English) pair) => new(pair.Chinese, pair.English);
}
