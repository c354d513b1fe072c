using System.Buffers;
using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Header;

/// <summary>A title, and what it says.</summary>
/// <param name="Title">The title as printed, spaces and line breaks dropped.</param>
/// <param name="Year">The year it prints; null where it prints none.</param>
/// <param name="AgencyName">The body it names; empty where it names none.</param>
/// <param name="Blocks">The blocks it is printed in.</param>
internal sealed record ReadTitle(Passage Title, int? Year, string AgencyName, ImmutableArray<int> Blocks);

/// <summary>Finds the title: a line that ends with the name of the report, on one line or broken over two or three.</summary>
internal sealed class TitleReader
{
    private const int LongestTitle = 70;
    private const int SearchedBlocks = 60;
    private const int LongestYear = 12;
    private const int LongestName = 24;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(">＞›»。；,，:：?？!！");

    private static readonly char[] SiteMarks = ['-', '_', '|', '—', '－'];

    private static readonly VocabularyFile Words = VocabularyFile.Load("header");
    private static readonly ImmutableArray<string> Names = [.. Words.Words("reportNames").OrderByDescending(name => name.Length)];
    private static readonly ImmutableArray<string> Subjects = Words.Words("subjects");
    private static readonly ImmutableArray<string> Noise = Words.Words("titleNoise");

    /// <summary>The year of the report that a sentence announces: 现公布我局2022年政府信息公开工作年度报告.</summary>
    public static int? AnnouncedYear(string sentence)
    {
        string plain = ScriptFolding.ToSimplified(CharacterFolding.Fold(sentence));
        for (int at = 0; at < plain.Length; at++)
        {
            int end = at;
            if (DateLexer.Year(plain, ref end) is not int year || end >= plain.Length || plain[end] != '年') continue;
            string behind = plain.Substring(end, Math.Min(LongestName, plain.Length - end));
            int stop = behind.AsSpan().IndexOfAny(SentenceMarks), report = behind.IndexOf("报告", StringComparison.Ordinal);
            if (report > 0 && (stop < 0 || stop > report) && Subjects.Any(subject => behind.AsSpan(0, report).Contains(subject, StringComparison.Ordinal))) return year;
            at = end;
        }

        return null;
    }

    /// <summary>Whether a paragraph as a whole is the title of a report.</summary>
    public static bool IsTitle(Paragraph paragraph) => paragraph.Text.Length <= LongestTitle && Create(paragraph.Text, paragraph.Location, []) is not null;

    /// <param name="document">The document.</param>
    /// <param name="before">Index of the block in which the first section begins.</param>
    public static ReadTitle? Find(SourceDocument document, int before)
    {
        int end = Math.Min(document.Blocks.Length, Math.Max(before + 1, 1));
        foreach (BlockRole role in (ReadOnlySpan<BlockRole>)[BlockRole.Body, BlockRole.Furniture])
        {
            // Furniture may stand anywhere around the text; body titles stand in front of it.
            int last = role == BlockRole.Body ? Math.Min(end, SearchedBlocks) : document.Blocks.Length;
            ReadTitle? vague = null;
            for (int i = 0; i < last; i++)
            {
                if (document.Blocks[i] is not Paragraph paragraph || paragraph.Role != role || At(document, i, paragraph) is not ReadTitle title) continue;
                if (!IsVague(title) && (vague?.Year is null || vague.Year == title.Year)) return title;
                vague ??= title;
            }

            if (vague is not null) return vague;
        }

        return FromProperty(document);
    }

    /// <summary>Without a body's name, or the name of a column of the page (政府信息公开年报) under the site's name: a title only where no other says more.</summary>
    private static bool IsVague(ReadTitle title) => title.AgencyName.Length == 0 || (title.Year is null && title.Blocks.Length > 1);

    private static ReadTitle? At(SourceDocument document, int first, Paragraph paragraph)
    {
        string text = paragraph.Text;
        int label = LabelLength(text);
        SourceLocation place = label == 0 ? paragraph.Location : paragraph.Location with { Path = paragraph.Location.Path with { Span = new TextSpan(label, text.Length) } };
        if (text.Length <= LongestTitle && Create(text[label..], place, [first]) is ReadTitle whole) return whole.Year is null ? WithYearBelow(document, first, whole) : whole;
        if (text.Length > LongestTitle) return Leading(paragraph, first);
        string joined = text;
        ImmutableArray<int> blocks = [first];
        for (int next = first + 1; next < document.Blocks.Length && blocks.Length < 3; next++)
        {
            if (document.Blocks[next] is not Paragraph following || following.Role != paragraph.Role || following.Text.Length > 40) break;
            joined += following.Text;
            blocks = blocks.Add(next);
            if (joined.Length > LongestTitle || Create(joined, paragraph.Location, blocks) is not ReadTitle title) continue;
            return At(document, first + 1, (Paragraph)document.Blocks[first + 1]) is ReadTitle shorter && IsWhole(shorter, title, text) ? shorter : title;
        }

        return null;
    }

    /// <summary>A title without a year, and the year on a line of its own below it: （2024年度）.</summary>
    private static ReadTitle WithYearBelow(SourceDocument document, int first, ReadTitle title)
    {
        if (first + 1 >= document.Blocks.Length || document.Blocks[first + 1] is not Paragraph { Text.Length: <= LongestYear } below) return title;
        string line = CharacterFolding.Fold(WithoutBlanks(below.Text)).Trim('(', ')');
        int end = 0;
        if (DateLexer.Year(line, ref end) is not int year || line[end..] is not ("年" or "年度")) return title;
        Passage whole = title.Title with { Text = title.Title.Text + WithoutBlanks(below.Text) };
        return title with { Title = whole, Year = year, Blocks = title.Blocks.Add(first + 1) };
    }

    /// <summary>
    /// A shorter run of lines is the title where it says as much and the line above is no beginning of it: not a part of the
    /// body's name, and not half of a title that a narrow page breaks.
    /// </summary>
    private static bool IsWhole(ReadTitle shorter, ReadTitle title, string above) =>
        shorter.AgencyName.Length >= 3 && (shorter.Year is not null || title.Year is null)
        && AgencyName.KindOf(above.Trim()) == AgencyKind.Other && !"省市县区旗州盟镇乡".Contains(above.Trim()[^1], StringComparison.Ordinal);

    /// <summary>A title that runs on into the text, with nothing but a blank between.</summary>
    private static ReadTitle? Leading(Paragraph paragraph, int block)
    {
        int blank = paragraph.Text.IndexOf(' ', StringComparison.Ordinal);
        if (blank is <= 0 or > LongestTitle) return null;
        SourceLocation location = paragraph.Location with { Path = paragraph.Location.Path with { Span = new TextSpan(0, blank) } };
        return Create(paragraph.Text[..blank], location, [block]);
    }

    private static ReadTitle? FromProperty(SourceDocument document)
    {
        SourceLocation start = document.Blocks.IsEmpty ? new SourceLocation(new BlockPath(0)) : document.Blocks[0].Location;
        foreach (DocumentProperty property in document.Properties)
        {
            if (property.Name != DocumentPropertyNames.Title || property.Value.Length > 2 * LongestTitle) continue;
            // The site's name may stand in front as well as behind; what is left must be a whole title by itself.
            for (int behind = property.Value.LastIndexOfAny(SiteMarks); behind > 0; behind = property.Value.LastIndexOfAny(SiteMarks, behind - 1))
            {
                if (Create(property.Value[(behind + 1)..], start, []) is { Year: not null, AgencyName.Length: >= 3 } bare) return bare;
            }

            if (Create(property.Value, start, []) is ReadTitle title) return title;
        }

        return null;
    }

    private static ReadTitle? Create(string printed, SourceLocation location, ImmutableArray<int> blocks)
    {
        string text = WithoutBlanks(printed);
        string title = WithoutSite(text);
        (string kept, int? behind) = WithoutYearBehind(CharacterFolding.Fold(title));
        string named = WithoutSuffix(kept), plain = ScriptFolding.ToSimplified(named);
        if (!Subjects.Any(subject => plain.Contains(subject, StringComparison.Ordinal))) return null;
        string? name = EndingName(plain);
        if (name is null || plain.AsSpan().IndexOfAny(SentenceMarks) >= 0) return null;
        (string unnamed, int? year) = WithoutYear(named[..^name.Length], plain);
        foreach (string subject in Subjects) unnamed = Without(Without(unnamed, subject + "工作"), subject);
        foreach (string noise in Noise) unnamed = Without(unnamed, noise);
        return new ReadTitle(new Passage(title, location), year ?? behind, AsPrinted(WithoutEdition(unnamed).Trim('《', '》', '"', '“', '”', '的'), title), blocks);
    }

    /// <summary>A name with its brackets as the title prints them; folding keeps every letter at its place.</summary>
    private static string AsPrinted(string folded, string title)
    {
        int at = folded.Length == 0 ? -1 : CharacterFolding.Fold(title).IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? folded : title.Substring(at, folded.Length);
    }

    /// <summary>【文字版】 in front of the body's name.</summary>
    private static string WithoutEdition(string name) =>
        name is ['【', ..] && name.IndexOf('】', StringComparison.Ordinal) is > 0 and int close ? name[(close + 1)..] : name;

    /// <summary>（2024年） behind the name of the report.</summary>
    private static (string Title, int? Year) WithoutYearBehind(string folded)
    {
        int open = folded.LastIndexOf('(');
        if (open <= 0 || folded[^1] != ')') return (folded, null);
        string inside = folded[(open + 1)..^1];
        int end = 0;
        return DateLexer.Year(inside, ref end) is int year && inside[end..] is ("年" or "年度") ? (folded[..open], year) : (folded, null);
    }

    /// <summary>The text as printed without some words, in whichever script they stand.</summary>
    private static string Without(string text, string words)
    {
        for (int at; (at = ScriptFolding.ToSimplified(text).IndexOf(words, StringComparison.Ordinal)) >= 0;) text = text.Remove(at, words.Length);
        return text;
    }

    private static string? EndingName(string plain)
    {
        foreach (string name in Names)
        {
            if (plain.EndsWith(name, StringComparison.Ordinal)) return name;
        }

        return null;
    }

    /// <summary>标题：… in metadata in front of a text.</summary>
    private static int LabelLength(string text)
    {
        int colon = text.AsSpan().IndexOfAny(":：");
        return colon is > 0 and <= 6 ? colon + 1 : 0;
    }

    private static (string Kept, int? Year) WithoutYear(string rest, string plain)
    {
        int? year = null;
        string kept = rest;
        for (int i = 0; i < kept.Length; i++)
        {
            int end = i;
            if (DateLexer.Year(kept, ref end) is not int found || end >= kept.Length && !plain[kept.Length..].StartsWith('年') || end < kept.Length && kept[end] != '年') continue;
            year ??= found;
            int behind = end;
            if (behind < kept.Length && kept[behind] == '年') behind++;
            if (behind < kept.Length && kept[behind] == '度') behind++;
            kept = kept[..i] + kept[behind..];
            i--;
        }

        return (kept, year);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '#')));

    /// <summary>The site's name behind - or _ in a page title.</summary>
    private static string WithoutSite(string title)
    {
        for (int i = 1; i < title.Length; i++)
        {
            if (title[i] is '-' or '_' or '|' or '—' && EndingName(ScriptFolding.ToSimplified(CharacterFolding.Fold(WithoutSuffix(title[..i])))) is not null) return title[..i];
        }

        return title;
    }

    /// <summary>（图片版） behind the title.</summary>
    private static string WithoutSuffix(string title)
    {
        if (title.Length == 0 || CharacterFolding.Fold(title[^1]) is not (')' or '】')) return title;
        int open = title.LastIndexOfAny(['(', '（', '【']);
        return open > 0 ? title[..open] : title;
    }
}
