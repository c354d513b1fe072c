using System.Buffers;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Sections;

/// <summary>Finds everything that may be a top-level heading: lines of their own, beginnings of paragraphs, rows of tables, and headings inside run-on text.</summary>
internal sealed class HeadingFinder(FormLabels form)
{
    private const int LongestHeading = 60;
    private const int UnmistakableHeading = 8;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；;！？，,");
    private readonly HeadingMatcher _matcher = new(form);

    public List<HeadingCandidate> Find(SourceDocument document)
    {
        List<HeadingCandidate> found = [];
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i].Role != BlockRole.Body) continue;
            if (document.Blocks[i] is Paragraph paragraph)
            {
                if (OverTwoLines(document, i, paragraph) is HeadingCandidate broken) found.Add(broken);
                else InParagraph(paragraph, i, found);
            }
            else if (document.Blocks[i] is Table table) InTable(table, i, found);
        }

        return found;
    }

    /// <summary>A heading that a narrow page breaks: by itself its first line is no heading of the form, with the second it is.</summary>
    private HeadingCandidate? OverTwoLines(SourceDocument document, int block, Paragraph first)
    {
        const int longestTail = 20;
        if (first.Text.Length > LongestHeading || block + 1 >= document.Blocks.Length) return null;
        if (Enumerator.At(first.Text) is not Enumerator { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part } enumerator) return null;
        if (document.Blocks[block + 1] is not Paragraph { Role: BlockRole.Body } second || second.Text.Length > longestTail || Enumerator.At(second.Text) is not null) return null;
        string words = first.Text[enumerator.Length..];
        if (_matcher.Whole(words, isTopLevel: false) is not null) return null;
        if (_matcher.Whole(words + second.Text, isTopLevel: false) is not Candidate<TemplateSection> named) return null;
        return Create(first.Text + second.Text, enumerator, named, block, 0, second.Text.Length, first.Location) with
        {
            IsAlone = true,
            IsMarked = first.OutlineLevel is not null || first.IsEmphasized,
            LastBlock = block + 1,
        };
    }

    private void InParagraph(Paragraph paragraph, int block, List<HeadingCandidate> found)
    {
        string text = paragraph.Text;
        bool isMarked = paragraph.OutlineLevel is not null || paragraph.IsEmphasized;
        Enumerator? enumerator = Enumerator.At(text) ?? BeforeBlank(text);
        Candidate<TemplateSection>? named = Alone(text, enumerator, isMarked);
        if (named is not null || IsOtherHeading(text, enumerator))
        {
            found.Add(Create(text, enumerator, named, block, 0, text.Length, paragraph.Location) with { IsAlone = true, IsMarked = isMarked });
            return;
        }

        InRunningText(paragraph, block, found);
    }

    /// <summary>A numeral with nothing but a blank behind it (六　其他需要报告的事项) numbers a line that is a heading to the letter.</summary>
    private Enumerator? BeforeBlank(string text)
    {
        int end = text.AsSpan().IndexOfAny(" \u00A0\u3000\t");
        if (end is < 1 or > 2 || !IsNumeral(text[0]) || _matcher.Whole(text[end..], isTopLevel: false) is null) return null;
        return Enumerator.At($"{text.AsSpan(0, end)}、") is Enumerator number ? number with { Length = end + 1 } : null;
    }

    /// <summary>What the paragraph as a whole names; null also where it names nothing.</summary>
    private Candidate<TemplateSection>? Alone(string text, Enumerator? enumerator, bool isMarked)
    {
        if (text.Length > LongestHeading || IsContentsLine(text)) return null;
        bool isTopLevel = enumerator is { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part } || isMarked;
        string words = text[(enumerator?.Length ?? 0)..];
        int stop = words.AsSpan().IndexOfAny("。；;");
        if (stop >= 0 && stop < words.Length - 1) return null;
        // 六、其他需要报告的事项无。 A sentence behind the wording is the section's text and no part of its heading.
        bool isSentence = stop >= 0 && _matcher.Leading(words) is var (_, length) && ComparableText.Of(words.AsSpan(length)).Length > 0;
        return isSentence ? null : _matcher.Whole(words, isTopLevel);
    }

    /// <summary>A line of a list of contents: dots lead from the heading to its page.</summary>
    private static bool IsContentsLine(string text)
    {
        const int leastDots = 3;
        string words = text.TrimEnd().TrimEnd("0123456789".ToCharArray()).TrimEnd();
        int dots = words.Length - words.TrimEnd("….·．⋯".ToCharArray()).Length;
        return dots >= leastDots || dots > 0 && words[^1] is '…' or '⋯' && words.Length < text.TrimEnd().Length;
    }

    /// <summary>A numbered line without a sentence in it that is no row of a table: a heading that the form does not have.</summary>
    private bool IsOtherHeading(string text, Enumerator? enumerator)
    {
        if (enumerator is not { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part } number || text.Length > LongestHeading || IsContentsLine(text)) return false;
        string words = text[number.Length..].TrimEnd();
        if (words.Length == 0 || words.AsSpan().IndexOfAny(SentenceMarks) >= 0) return false;
        // A row of a table whose cells were not told apart: its label, and figures behind it.
        int figures = words.AsSpan().IndexOfAnyInRange('0', '9');
        string label = figures > 0 ? words[..figures] : words;
        return !form.Tables.Any(table => table.Rows.Find(words).Count > 0 || table.Rows.Find(label).Count > 0 || TableLines.BeginsWithRow(table, words));
    }

    private void InRunningText(Paragraph paragraph, int block, List<HeadingCandidate> found)
    {
        string text = paragraph.Text;
        int from = found.Count;
        for (int at = 0; at < text.Length; at++)
        {
            if (!IsNumeral(text[at]) || at > 0 && (IsNumeral(text[at - 1]) || text[at - 1] is '（' or '(')) continue;
            if (Enumerator.At(text.AsSpan(at, Math.Min(12, text.Length - at))) is not Enumerator { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part } enumerator) continue;
            int words = at + enumerator.Length;
            if (_matcher.Leading(text.AsSpan(Math.Min(words, text.Length))) is not var (named, length)) continue;
            int end = words + length;
            // Text pasted without breaks puts headings behind anything; a short wording needs a sentence that ends before it.
            if (at > 0 && length < UnmistakableHeading && !MayPrecedeHeading(text[at - 1])) continue;
            found.Add(Create(text[at..end], enumerator, named, block, at, end, At(paragraph.Location, at, end)));
            at = end - 1;
        }

        DropListing(found, from, text);
    }

    /// <summary>A preamble that lists the sections prints their names one behind the other: those are no headings.</summary>
    private static void DropListing(List<HeadingCandidate> found, int from, string text)
    {
        const int shortestSection = 12;
        for (int i = found.Count - 1; i >= from; i--)
        {
            int next = i + 1 < found.Count ? found[i + 1].Start : text.Length;
            bool beforeNext = i + 1 < found.Count && next - found[i].End < shortestSection;
            bool afterLast = i > from && found[i].Start - found[i - 1].End < shortestSection;
            if (beforeNext || afterLast) found[i] = found[i] with { Section = null, Match = LabelMatch.Unknown };
        }

        found.RemoveAll(candidate => candidate.Section is null && !candidate.IsAlone && candidate.Row < 0);
    }

    private void InTable(Table table, int block, List<HeadingCandidate> found)
    {
        foreach (GridRow row in GridRow.Of(table))
        {
            TableCell? only = null;
            int printed = 0;
            foreach (TableCell cell in row.Cells)
            {
                if (cell.Text.AsSpan().Trim().IsEmpty) continue;
                printed++;
                only = cell;
            }

            if (printed != 1 || only!.RowIndex != row.Index || only.Text.Length > LongestHeading) continue;
            Enumerator? enumerator = Enumerator.At(only.Text);
            if (enumerator is not { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part } number) continue;
            if (form.Tables.Any(labels => labels.Rows.Exact(ComparableText.Of(only.Text.AsSpan(number.Length))).Count > 0)) continue;
            if (_matcher.Whole(only.Text[number.Length..], isTopLevel: true) is Candidate<TemplateSection> named)
                found.Add(Create(only.Text, enumerator, named, block, 0, only.Text.Length, only.Location) with { IsAlone = true, Row = row.Index });
        }
    }

    private static HeadingCandidate Create(string text, Enumerator? enumerator, Candidate<TemplateSection>? named, int block, int start, int end, SourceLocation location) =>
        new(block, start, end, text.Trim(), enumerator, named?.Item, named?.Match ?? LabelMatch.Unknown, location) { LastBlock = block };

    private static SourceLocation At(SourceLocation location, int start, int end) =>
        location with { Path = location.Path with { Span = new TextSpan(start, end) } };

    private static bool MayPrecedeHeading(char c) => char.IsWhiteSpace(c) || c is '。' or '！' or '？' or '；' or ';' or '.' or '：' or ':' or '”' or '）' or ')' or '\u200B' || char.IsAsciiDigit(c);

    private static bool IsNumeral(char c) => "一二三四五六七八九十第".Contains(CharacterFolding.Fold(c), StringComparison.Ordinal);
}
