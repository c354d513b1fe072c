using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Local;

/// <summary>A condition on a section's text: <c>section.KEY contains TEXT</c>, <c>lacks TEXT</c>, <c>atLeast N</c> characters.</summary>
internal sealed class LocalTextRule : LocalRule
{
    private static readonly string[] Words = ["contains", "lacks", "atLeast"];

    private readonly string _section, _word, _text;
    private readonly int _characters;

    private LocalTextRule(RuleDescriptor descriptor, LocalRuleText rule, ImmutableArray<LocalCondition> when, string section, string word, string text)
        : base(descriptor, rule, when)
    {
        (_section, _word, _text) = (section, word, text);
        if (word == "atLeast") _characters = int.Parse(text, CultureInfo.InvariantCulture);
    }

    public static LocalTextRule Create(RuleDescriptor descriptor, LocalRuleText rule, ImmutableArray<LocalCondition> when, TemplateCatalog forms)
    {
        string[] parts = rule.Assert.Trim().Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] sections = [.. forms.Templates.SelectMany(form => form.Sections).Select(section => "section." + section.Key).Distinct()];
        if (!sections.Contains(parts[0]))
            throw new LocalRuleException($"没有“{parts[0]}”这个部分{Suggest(parts[0], sections)}", $"there is no '{parts[0]}'");
        if (parts.Length < 2 || !Words.Contains(parts[1]))
            throw new LocalRuleException($"部分之后应为 contains、lacks 或 atLeast{(parts.Length < 2 ? "" : Suggest(parts[1], Words))}", "a section is followed by contains, lacks or atLeast");
        string text = parts.Length < 3 ? "" : Unquoted(parts[2]);
        if (PlainText.Of(text).Length == 0) throw new LocalRuleException($"{parts[1]} 之后没有内容", $"nothing follows {parts[1]}");
        if (parts[1] == "atLeast" && !(text.Length <= 5 && text.All(char.IsAsciiDigit)))
            throw new LocalRuleException($"atLeast 之后应为字数，而不是“{text}”", $"'{text}' is no number of characters");
        string key = parts[0]["section.".Length..];
        return new LocalTextRule(descriptor with { Sections = [key] }, rule, when, key, parts[1], text);
    }

    protected override RuleResult Evaluate(RuleContext context)
    {
        if (context.Report.Section(_section) is not ReportSection section) return RuleResult.NotApplicable("报告没有这一部分。", "The report has no such section.");
        SectionBody body = new(context, section);
        if (_word == "lacks") return Lacks(context, section, body);
        if (_word == "contains" ? Contains(body) : Count(body) >= _characters) return RuleResult.Passed;
        if (body.HasPictures || UnreadParts.Any(context.Document))
            return RuleResult.NotEvaluated("这一部分有内容未能读取。", "Part of the section was not read.");

        string detail = _word == "contains" ? $"没有写明“{_text}”" : string.Create(CultureInfo.InvariantCulture, $"约{Count(body)}字，少于{_characters}字");
        string english = _word == "contains" ? $"“{_text}” is not there" : string.Create(CultureInfo.InvariantCulture, $"about {Count(body)} characters, fewer than {_characters}");
        return RuleResult.From([Fail(section, $"{Claim}：{Place(context)}{detail}。", $"{EnglishClaim}: {english}.")]);
    }

    private RuleResult Lacks(RuleContext context, ReportSection section, SectionBody body)
    {
        string text = PlainText.Of(_text);
        List<Finding> findings = [];
        foreach (PlainText paragraph in body.Paragraphs)
        {
            int at = paragraph.Text.IndexOf(text, StringComparison.Ordinal);
            if (at < 0) continue;
            string printed = paragraph.Printed(at, text.Length);
            findings.Add(Fail("section." + section.Key, paragraph.At(at, text.Length), $"{Claim}：{Place(context)}写有“{printed}”。", $"{EnglishClaim}: “{printed}” is there.") with { Passage = printed });
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return UnreadParts.Any(context.Document)
            ? RuleResult.NotEvaluated("文件有部分内容未能读取。", "Part of the document was not read.")
            : RuleResult.Passed;
    }

    // A page may break words over two paragraphs; a table may hold what the text does not.
    private bool Contains(SectionBody body)
    {
        string text = PlainText.Of(_text);
        return string.Concat(body.Paragraphs.Select(paragraph => paragraph.Text)).Contains(text, StringComparison.Ordinal)
            || body.TableText.Contains(text, StringComparison.Ordinal);
    }

    private static int Count(SectionBody body) => body.Paragraphs.Sum(paragraph => paragraph.Text.Length);

    private string Place(RuleContext context) => context.FormOrNull is Template form ? FormWords.Section(form, _section) : "";

    private static string Unquoted(string text) =>
        text.Length >= 2 && (text[0], text[^1]) is ('"', '"') or ('\'', '\'') or ('“', '”') ? text[1..^1] : text;

    private static string Suggest(string word, IEnumerable<string> known) => NearestWord.Of(word, known) is string near ? $"，是否为“{near}”？" : "";
}
