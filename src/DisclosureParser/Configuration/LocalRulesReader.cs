using System.Collections.Immutable;
using DisclosureParser.Configuration.Yaml;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Local;

namespace DisclosureParser.Configuration;

/// <summary>Reads the rules of a province or city.</summary>
internal sealed class LocalRulesReader(ErrorList errors, DisclosurePipeline pipeline)
{
    internal static readonly ImmutableArray<string> Keys = ["id", "title", "englishTitle", "when", "assert", "severity", "message", "englishMessage", "law"];
    private const string What = "本地规则";

    private readonly HashSet<string> _ids = [.. pipeline.Rules.Select(rule => rule.Id)];

    public IEnumerable<(Rule Rule, ConfigurationOrigin Origin)> Read(YamlNode? node)
    {
        foreach (YamlNode item in FileList.Items(node, What, errors))
        {
            if (KeyedNode.Of(item, What, Keys, errors) is KeyedNode keys && One(keys) is Rule rule) yield return (rule, ConfigurationReader.At(item));
        }
    }

    private LocalRule? One(KeyedNode keys)
    {
        YamlScalar? id = keys.Required("id", What), title = keys.Required("title", What), assert = keys.Required("assert", What), when = keys.Text("when");
        Severity severity = Severity.Warning;
        if (keys.Text("severity") is YamlScalar level)
            severity = Levels.Word<Severity>(level, "severity", [Severity.Error, Severity.Warning, Severity.Info], errors) ?? severity;
        ImmutableArray<YamlScalar> law = keys.Texts("law");
        if (severity == Severity.Error && law.IsEmpty)
            errors.Add(keys.Node, ConfigurationErrorKind.MissingKey, "级别为 error 的本地规则应写明 law（依据）", "a local rule of severity error states its law");
        if (id is null || title is null || assert is null || !IsFree(id)) return null;

        LocalRuleText text = new()
        {
            Id = id.Text,
            Title = title.Text,
            EnglishTitle = keys.Text("englishTitle")?.Text,
            Assert = assert.Text,
            Severity = severity,
            Message = keys.Text("message")?.Text,
            EnglishMessage = keys.Text("englishMessage")?.Text,
            LegalBasis = [.. law.Select(basis => new LegalBasis(basis.Text, ""))],
        };
        // First without its condition, so that a mistake is shown where it stands.
        return Create(text, assert) is LocalRule rule ? when is null ? rule : Create(text with { When = when.Text }, when) : null;
    }

    private LocalRule? Create(LocalRuleText text, YamlScalar at)
    {
        try
        {
            return LocalRule.Create(text, pipeline.Templates);
        }
        catch (LocalRuleException error)
        {
            errors.Add(at, ConfigurationErrorKind.InvalidValue, error.Message, error.English);
            return null;
        }
    }

    private bool IsFree(YamlScalar id)
    {
        string text = id.Text;
        bool isId = text.Length == 6 && text[..3].All(char.IsAsciiLetterUpper) && text[3..].All(char.IsAsciiDigit)
            && RuleIds.IsLocal(text) && text[..3] is not "DOC";
        if (!isId) errors.Invalid(id, "id", "三个大写字母加三位数字，且字母不与内置规则相同（如 LOC001）", "three capitals that no family of the library uses and three digits, such as LOC001");
        else if (!_ids.Add(text)) errors.Add(id, ConfigurationErrorKind.InvalidValue, $"规则编号“{text}”重复", $"there is a rule '{text}' already");
        else return true;
        return false;
    }
}
