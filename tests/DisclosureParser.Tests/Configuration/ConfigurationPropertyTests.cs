using CsCheck;
using DisclosureParser.Configuration;

namespace DisclosureParser.Tests.Configuration;

public class ConfigurationPropertyTests
{
    private const string Sound = """
        rules:
          select: [SEC, TAB]
          ignore: [QLT004]
          severity: { TAB013: "off" }
          options: { SEC008: { maxCharacters: 1200 }, PUB003: { deadline: "02-20" } }
          files: []
        failOn: warning
        limits: { timeout: 60s, maxFileSize: 64MB }
        suppressions:
          - { rule: REV001, subject: disputes*, reason: 已核实, by: 王某, until: 2026-12-31 }
        agencies:
          - { name: 清河县*, aliases: [甲, 乙], kind: other, deadline: "01-28" }
        """;

    private static readonly string[] Pieces =
    [
        ":", "- ", "\n", "  ", "{", "}", "[", "]", "\"", "'", "&a ", "*a ", "!!map ", "---\n", "...\n", "? ", "|\n", ">\n", "#", "\t", "%YAML 9.9\n", "%TAG ! x\n",
        "\\x", "\\UFFFFFFFF", "\"\\UFFFFFFFF\"", "\u0000", "\u0085", "\uFEFF", "\uD800", "<<: ", "null", "~", "99999999999999999999", "-1", "@", "`", ",",
    ];

    private static readonly string[] Asserts =
    [
        "requests.received@total", "sum(", ")", "=", "<=", "+", "section.other", " contains ", " lacks ", " atLeast ", "3", "@", ".", "requests", " ", "暂无", "sum()",
    ];

    private static readonly string[] Whens = ["year", "kind", ">=", "!=", " and ", "2022", "department", "=", "x"];

    [Fact]
    public void However_mangled_a_configuration_is_right_or_gives_typed_errors() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1]).Array[1, 6].Sample(edits =>
        {
            string text = Sound;
            foreach ((int at, int cut, int piece) in edits)
            {
                int start = Math.Min(at, text.Length);
                text = text[..start] + Pieces[piece] + text[Math.Min(text.Length, start + cut)..];
            }

            ParsesOrSaysWhy(text);
        }, iter: 3000);

    [Fact]
    public void However_mangled_a_local_rule_is_right_or_gives_typed_errors() =>
        Gen.Int[0, Asserts.Length - 1].Array[0, 8].Select(Gen.Int[0, Whens.Length - 1].Array[0, 6])
            .Sample((assert, when) => LocalRules.ParsesOrSaysWhy(string.Concat(assert.Select(i => Asserts[i])), string.Concat(when.Select(i => Whens[i]))), iter: 1000);

    [Fact]
    public void A_bomb_costs_nothing()
    {
        foreach (string bomb in (string[])[
            new('[', 1 << 19), new('{', 1 << 19), string.Concat(Enumerable.Repeat("? ", 1 << 18)), string.Concat(Enumerable.Repeat("- ", 1 << 18)),
            "a: " + new string('x', 1 << 19), string.Concat(Enumerable.Range(0, 30_000).Select(i => $"k{i}: [x]\n"))])
        {
            System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
            ParsesOrSaysWhy(bomb);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{bomb[..4]} {watch.Elapsed}");
        }
    }

    private static void ParsesOrSaysWhy(string text)
    {
        try
        {
            DisclosureConfiguration.Parse(text);
        }
        catch (ConfigurationException error)
        {
            Assert.NotEmpty(error.Errors);
            Assert.All(error.Errors, each => Assert.True(each.Line >= 0 && each.Message.Length > 0));
        }
    }
}
