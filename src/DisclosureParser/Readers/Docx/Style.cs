namespace DisclosureParser.Readers.Docx;

/// <summary>One style as its own definition states it; null where it leaves the matter to the style it is based on.</summary>
internal sealed record Style(string Id)
{
    public string Name { get; init; } = "";

    public string? BasedOn { get; init; }

    public bool? Bold { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>As written: 0 for the top level, 9 for body text.</summary>
    public int? OutlineLevel { get; init; }

    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public Look Look { get; init; }

    /// <summary>What a style of paragraphs or tables lays behind them.</summary>
    public Ground? Ground { get; init; }

    /// <summary>A style of tables that fills some rows or columns unlike others.</summary>
    public bool HasBands { get; init; }
}
