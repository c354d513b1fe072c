using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>The block between two lines of three dashes at the top of a file: title and date, where it states them.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    /// <summary>Takes the block off the lines; returns what it states.</summary>
    public static ImmutableArray<DocumentProperty> Take(List<SourceLine> lines)
    {
        int first = lines.FindIndex(line => !line.IsBlank);
        if (first < 0 || lines[first].Text is not "---") return [];
        int last = -1;
        for (int i = first + 1; i < Math.Min(lines.Count, first + MostLines) && last < 0; i++)
        {
            if (lines[i].Text is "---" or "...") last = i;
            // Between dashes there may be text as well as fields.
            else if (!lines[i].IsBlank && !IsField(lines[i])) return [];
        }

        if (last <= first + 1) return [];
        ImmutableArray<DocumentProperty>.Builder properties = ImmutableArray.CreateBuilder<DocumentProperty>();
        for (int i = first; i <= last; i++)
        {
            if (i > first && i < last) AddField(lines[i].Text, properties);
            lines[i] = lines[i] with { End = lines[i].Start };
        }

        return properties.ToImmutable();
    }

    private static bool IsField(SourceLine line) =>
        line.Text.Contains(':') || line.Text[0] is '-' or '#' || line.Start > line.RawStart;

    private static void AddField(ReadOnlySpan<char> text, ImmutableArray<DocumentProperty>.Builder properties)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0) return;
        string value = text[(colon + 1)..].Trim().Trim("\"'").Trim().ToString();
        string? name = text[..colon].Trim() switch
        {
            "title" => DocumentPropertyNames.Title,
            "date" or "published" => DocumentPropertyNames.Published,
            _ => null,
        };
        if (name is not null && value.Length > 0) properties.Add(new DocumentProperty(name, value));
    }
}
