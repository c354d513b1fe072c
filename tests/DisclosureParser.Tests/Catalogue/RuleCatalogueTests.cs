using System.Globalization;
using DisclosureParser.Rules;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Catalogue;

public class RuleCatalogueTests
{
    private static readonly string[] Headings =
        ["## 检查什么", "## 法律依据", "## 为什么重要", "## 不合格示例", "## 合格示例", "## 如何更正", "## 何时不评估"];

    private static readonly string[] EnglishHeadings =
        ["## What is checked", "## Legal basis", "## Why it matters", "## Failing example", "## Passing example", "## How to correct it", "## When it is not evaluated"];

    private static readonly string[] FormulaIds =
        [.. TemplateCatalog.BuiltIn.Templates.SelectMany(form => form.Tables).SelectMany(table => table.Checks).Select(check => check.Id).Distinct()];

    public static TheoryData<string> Ids => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Fact]
    public void Every_id_is_there_once_and_in_order()
    {
        string[] ids = [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.True(id.Length == 6 && id[..3].All(char.IsAsciiLetterUpper) && id[3..].All(char.IsAsciiDigit), id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_all_headings(string id)
    {
        string[] lines = (RulePage.Read(id) ?? "").Split('\n');
        Assert.StartsWith($"# {id}", lines[0], StringComparison.Ordinal);
        Assert.Equal(Headings, lines.Select(line => line.TrimEnd()).Where(Headings.Contains));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_in_English_with_its_law_and_examples(string id)
    {
        string page = RulePage.ReadEnglish(id) ?? "";
        RuleDescriptor rule = BuiltInRules.All.Single(known => known.Descriptor.Id == id).Descriptor;
        string[] lines = page.Split('\n');
        Assert.StartsWith($"# {id} ", lines[0], StringComparison.Ordinal);
        Assert.True(lines[0].All(character => character < '\u2E80'), lines[0]);
        Assert.Equal(EnglishHeadings, lines.Select(line => line.TrimEnd()).Where(EnglishHeadings.Contains));
        Assert.All(page.Split("\n## ").Skip(1), part => Assert.True(part.Split('\n', 3)[2].Trim().Length > 0, part));
        Assert.True(rule.LegalBasis.IsEmpty || page.Contains("article", StringComparison.Ordinal) || page.Contains("form", StringComparison.Ordinal), $"{id} names no law.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_titles_and_above_warning_a_legal_basis(string id)
    {
        RuleDescriptor rule = BuiltInRules.All.Single(known => known.Descriptor.Id == id).Descriptor;
        Assert.NotEmpty(rule.Title);
        Assert.NotEmpty(rule.EnglishTitle);
        Assert.True(rule.Severity <= Severity.Warning || rule.LegalBasis.Length > 0, $"{id} is an error without a legal basis.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_a_file_of_its_name_or_an_entry_of_a_form(string id)
    {
        string name = BuiltInRules.All.Single(known => known.Descriptor.Id == id).GetType().Name;
        if (FormulaIds.Contains(id)) return;
        Assert.Contains(SourceTree.CSharp("src/DisclosureParser/Rules"), file => file.Path.EndsWith($"/{id}.{name}.cs", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_named_by_a_test(string id) =>
        Assert.Contains(SourceTree.CSharp("tests"), file => file.Text.Contains(id, StringComparison.Ordinal) || file.Path.Contains(id, StringComparison.Ordinal));

    [Fact]
    public void A_file_that_looks_like_a_rule_is_listed()
    {
        HashSet<string> listed = [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];
        IEnumerable<string> files = SourceTree.CSharp("src/DisclosureParser/Rules")
            .Select(file => Path.GetFileName(file.Path).Split('.')[0])
            .Where(name => name.Length == 6 && name[3..].All(char.IsAsciiDigit));
        Assert.Empty(files.Except(listed));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        HashSet<string> listed = [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id), "index"];
        Assert.Empty(Directory.GetFiles(Repository.File("docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Except(listed));
    }

    [Fact]
    public void Every_option_is_on_the_pages_of_its_rule_and_in_the_list_of_options_with_its_default()
    {
        string list = File.ReadAllText(Repository.File("docs", "configuration.md"));
        foreach (RuleDescriptor rule in BuiltInRules.All.Select(rule => rule.Descriptor))
        {
            foreach (RuleOption option in rule.Options)
            {
                string value = option.Default.Write(option.Kind) is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture) : "";
                Assert.Contains($"`{option.Name}`（", RulePage.Read(rule.Id)!, StringComparison.Ordinal);
                Assert.Contains("默认" + value, RulePage.Read(rule.Id)!.Split($"`{option.Name}`（")[1].Split('\n')[0].Replace("默认 ", "默认", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.Contains($"- `{option.Name}` (", RulePage.ReadEnglish(rule.Id)!, StringComparison.Ordinal);
                string row = list.Split('\n').Single(line => line.StartsWith($"| {rule.Id} | `{option.Name}` |", StringComparison.Ordinal));
                Assert.Contains($"| {(value.Length > 0 ? value : option.Kind == RuleOptionKind.Day ? "未设" : "空")} |", row, StringComparison.Ordinal);
            }
        }
    }
}
