using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>The styles of a document, with what each inherits.</summary>
internal sealed class StyleSheet
{
    // Chains of real documents are short; a cycle would not end.
    private const int MaxChain = 32;

    private readonly Dictionary<string, ImmutableArray<Style>> _chains = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, Style> _styles;
    private readonly Style _defaults;
    private readonly string? _defaultParagraphStyle;

    /// <param name="styles">The styles by id.</param>
    /// <param name="defaults">What holds where no style says anything.</param>
    /// <param name="defaultParagraphStyle">The style of paragraphs that name none.</param>
    public StyleSheet(IReadOnlyDictionary<string, Style> styles, Style defaults, string? defaultParagraphStyle)
    {
        _styles = styles;
        _defaults = defaults;
        _defaultParagraphStyle = defaultParagraphStyle;
    }

    public static StyleSheet Empty { get; } = new(new Dictionary<string, Style>(), new Style(""), null);

    public Style? Find(string? id) => id is not null && _styles.TryGetValue(id, out Style? style) ? style : null;

    /// <summary>The style and those it is based on, the nearest first; the default paragraph style where none is named.</summary>
    public ImmutableArray<Style> Chain(string? id) => RawChain(Find(id) is null ? _defaultParagraphStyle : id);

    /// <summary>Whether a run is bold: its own word, else the paragraph's and the character style's, which cancel each other out.</summary>
    public bool IsBold(bool? direct, string? paragraphStyle, string? characterStyle) =>
        direct ?? Toggle(Chain(paragraphStyle), RawChain(characterStyle), _defaults.Bold, static style => style.Bold);

    /// <summary>Whether a run is hidden text.</summary>
    public bool IsHidden(bool? direct, string? paragraphStyle, string? characterStyle) =>
        direct ?? Toggle(Chain(paragraphStyle), RawChain(characterStyle), _defaults.Hidden, static style => style.Hidden);

    /// <summary>The look of a run: its own word, else that of the character style, the paragraph's and of the document.</summary>
    public Look LookOf(Look direct, string? paragraphStyle, string? characterStyle)
    {
        Look look = direct;
        foreach (Style style in RawChain(characterStyle)) look = look.Over(style.Look);
        foreach (Style style in Chain(paragraphStyle)) look = look.Over(style.Look);
        return look.Over(_defaults.Look);
    }

    /// <summary>What the style of a paragraph lays behind it; null for nothing.</summary>
    public Ground? ParagraphGround(string? paragraphStyle)
    {
        foreach (Style style in Chain(paragraphStyle))
        {
            if (style.Ground is { } ground) return ground;
        }

        return null;
    }

    /// <summary>What the style of a table lays behind its cells; null for nothing.</summary>
    public Ground? TableGround(string? tableStyle)
    {
        foreach (Style style in RawChain(tableStyle))
        {
            if (style.HasBands) return Ground.Unknown;
            if (style.Ground is { } ground) return ground;
        }

        return null;
    }

    /// <summary>The outline level from 1, of the paragraph's own word or of its style; null for body text.</summary>
    public int? OutlineLevel(int? direct, string? paragraphStyle)
    {
        int? level = direct;
        if (level is null)
        {
            foreach (Style style in Chain(paragraphStyle))
            {
                level = style.OutlineLevel ?? BuiltInHeadingLevel(style.Name);
                if (level is not null) break;
            }
        }

        return level is >= 0 and <= 8 ? level + 1 : null;
    }

    /// <summary>Whether the style is one of those of an entry in a table of contents.</summary>
    public bool IsContentsEntry(string? paragraphStyle) => Find(paragraphStyle) is { } style && LevelAfter(style.Name, "toc") is not null;

    private static int? BuiltInHeadingLevel(string name) => (LevelAfter(name, "heading") ?? LevelAfter(name, "标题")) - 1;

    private static int? LevelAfter(string name, string word)
    {
        if (!name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return null;
        ReadOnlySpan<char> rest = name.AsSpan(word.Length).Trim();
        return rest.Length == 1 && rest[0] is >= '1' and <= '9' ? rest[0] - '0' : null;
    }

    private static bool Toggle(ImmutableArray<Style> paragraph, ImmutableArray<Style> character, bool? byDefault, Func<Style, bool?> property)
    {
        if (byDefault == true) return true;
        return (Nearest(paragraph, property) ?? false) ^ (Nearest(character, property) ?? false);
    }

    private static bool? Nearest(ImmutableArray<Style> chain, Func<Style, bool?> property)
    {
        foreach (Style style in chain)
        {
            if (property(style) is bool value) return value;
        }

        return null;
    }

    private ImmutableArray<Style> RawChain(string? id)
    {
        if (id is null) return [];
        if (_chains.TryGetValue(id, out ImmutableArray<Style> known)) return known;
        ImmutableArray<Style>.Builder chain = ImmutableArray.CreateBuilder<Style>();
        for (Style? style = Find(id); style is not null && chain.Count < MaxChain; style = Find(style.BasedOn)) chain.Add(style);
        return _chains[id] = chain.ToImmutable();
    }
}
