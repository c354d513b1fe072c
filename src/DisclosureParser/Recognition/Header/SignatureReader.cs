using System.Buffers;
using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Header;

/// <summary>The name and the date under a report.</summary>
/// <param name="Name">The body's name; null where only a date is printed.</param>
/// <param name="Date">The date; null where only a name is printed.</param>
/// <param name="DateLocation">Its place.</param>
/// <param name="DateText">The date as printed.</param>
/// <param name="Blocks">The blocks that hold nothing else.</param>
internal sealed record ReadSignature(Passage? Name, DateOnly? Date, SourceLocation? DateLocation, string DateText, ImmutableArray<int> Blocks)
{
    public static ReadSignature None { get; } = new(null, null, null, "", []);
}

/// <summary>Finds the signature: a short line with a name, then a line that is a date, behind all other text.</summary>
internal static class SignatureReader
{
    private const int SearchedParagraphs = 8;
    private const int LongestName = 40;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；，：、？！;:?!,");

    public static ReadSignature Find(SourceDocument document)
    {
        int searched = 0;
        for (int i = document.Blocks.Length - 1; i >= 0 && searched < SearchedParagraphs; i--)
        {
            if (document.Blocks[i].Role != BlockRole.Body) continue;
            if (document.Blocks[i] is not Paragraph paragraph) continue;
            searched++;
            if (DateAtEnd(paragraph.Text) is not (DateOnly date, TextSpan span)) continue;
            SourceLocation at = paragraph.Location with { Path = paragraph.Location.Path with { Span = span } };
            string text = paragraph.Text[span.Start..span.End];
            string before = paragraph.Text[..span.Start].Trim();
            if (before.Length > 0) return Inline(paragraph, before, date, at, text, i);
            (Passage? name, int block) = NameAbove(document, i);
            return new ReadSignature(name, date, at, text, name is null ? [i] : [block, i]);
        }

        return ReadSignature.None;
    }

    private static ReadSignature Inline(Paragraph paragraph, string before, DateOnly date, SourceLocation at, string text, int block)
    {
        int line = before.LastIndexOf('\n');
        string name = line < 0 ? before : before[(line + 1)..].Trim();
        if (!IsName(name)) return ReadSignature.None;
        int start = paragraph.Text.IndexOf(name, StringComparison.Ordinal);
        SourceLocation location = paragraph.Location with { Path = paragraph.Location.Path with { Span = new TextSpan(start, start + name.Length) } };
        return new ReadSignature(new Passage(WithoutBlanks(name), location), date, at, text, line < 0 ? [block] : []);
    }

    private static (Passage? Name, int Block) NameAbove(SourceDocument document, int date)
    {
        for (int i = date - 1; i >= 0; i--)
        {
            if (document.Blocks[i].Role != BlockRole.Body) continue;
            return document.Blocks[i] is Paragraph paragraph && IsName(paragraph.Text)
                ? (new Passage(WithoutBlanks(paragraph.Text), paragraph.Location), i)
                : (null, -1);
        }

        return (null, -1);
    }

    private static (DateOnly Date, TextSpan Span)? DateAtEnd(string text)
    {
        if (text.Length > 80) return null;
        List<PrintedDate> dates = DateLexer.Find(text);
        if (dates.Count == 0) return null;
        PrintedDate last = dates[^1];
        bool isAtEnd = text.AsSpan(last.Span.End).Trim().Trim("）)").IsEmpty;
        return isAtEnd && last.Day is not null && last.Date() is DateOnly date ? (date, last.Span) : null;
    }

    private static bool IsName(string text)
    {
        string plain = text.Trim();
        return plain.Length is >= 3 and <= LongestName && plain.AsSpan().IndexOfAny(SentenceMarks) < 0
            && Enumerator.At(plain) is null && plain.All(c => !char.IsAsciiDigit(CharacterFolding.Fold(c))) && WithoutBlanks(plain).Length >= 3;
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
