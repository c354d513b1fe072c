using System.Collections.Frozen;
using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules;

/// <summary>The conditions that many rules share, decided in one place from their descriptors.</summary>
internal static class RuleGuards
{
    // These say that something is not there, or weigh a text as a whole: what they miss may stand where nothing was read.
    private static readonly FrozenSet<string> AboutTheWhole =
    ((string[])[
        "MET001", "MET003", "MET004", "MET005", "MET006", "MET007", "QLT004", "REQ005", "SEC003", "SEC005", "SEC006", "SEC007", "SEC009", "SEC010",
        "SEC011", "SEC012", "SEC013", "TAB007", "TAB008", "TAB009", "TAB010", "TAB015", "TXT010", "TXT015", "TXT016", "TXT019",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The result, or why it cannot be held against the agency.</summary>
    public static RuleResult After(RuleDescriptor rule, RuleResult result, RuleContext context) =>
        result.Findings.IsEmpty || !AboutTheWhole.Contains(rule.Id) || !UnreadParts.Any(context.Document)
            ? result
            : RuleResult.NotEvaluated("文件有未能读取的内容，缺少的可能就在其中。", "Parts of the file were not read; what is missing may stand there.");

    /// <summary>Why a rule is not run over this report; null where it is.</summary>
    public static RuleResult? Before(RuleDescriptor rule, RuleContext context, RuleSettings settings)
    {
        if (settings.Severities.TryGetValue(rule.Id, out Severity severity) && severity == Severity.Off)
            return RuleResult.NotApplicable("规则已关闭。", "The rule is switched off.");
        if (!IsSelected(rule.Id, settings)) return RuleResult.NotApplicable("未选用。", "Not selected.");
        return Form(rule, context) ?? context.Neighbours.Lack(rule.Needs) ?? Sections(rule, context) ?? Tables(rule, context);
    }

    /// <summary>The longest prefix that names the rule decides; where both lists name it equally, it does not run.</summary>
    private static bool IsSelected(string id, RuleSettings settings)
    {
        int ignored = Longest(settings.Ignore, id);
        return settings.Select.IsEmpty ? ignored < 0 : Longest(settings.Select, id) > ignored;
    }

    private static int Longest(ImmutableArray<string> prefixes, string id)
    {
        int longest = -1;
        foreach (string prefix in prefixes)
        {
            if (prefix.Length > longest && id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) longest = prefix.Length;
        }

        return longest;
    }

    private static RuleResult? Form(RuleDescriptor rule, RuleContext context)
    {
        if (context.FormOrNull is null)
        {
            return rule.AppliesWithoutTemplate
                ? null
                : RuleResult.NotApplicable("没有适用于本报告的统一格式。", "No form covers this report.");
        }

        return rule.Templates.IsEmpty || rule.Templates.Contains(context.Form.Id)
            ? null
            : RuleResult.NotApplicable("不适用于本报告所用的格式。", "Does not apply to the form of this report.");
    }

    private static RuleResult? Sections(RuleDescriptor rule, RuleContext context)
    {
        foreach (string key in rule.Sections)
        {
            if (context.Report.Section(key) is not null) continue;
            string name = context.FormOrNull is { } form ? FormWords.Heading(form.Section(key)) : key;
            return RuleResult.NotApplicable($"报告没有“{name}”部分。", $"The report has no section “{name}”.");
        }

        return null;
    }

    private static RuleResult? Tables(RuleDescriptor rule, RuleContext context)
    {
        RuleResult? result = null;
        foreach (string key in rule.Tables)
        {
            if (context.Report.FindTable(key) is not { } table)
                return RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
            if (table.Status != RecognitionStatus.NotFound) continue;
            string name = context.FormOrNull is { } form ? form.Table(key).Name : key;
            if (table.HasLabelsWithoutCells || !table.Pictures.IsEmpty)
                result = RuleResult.NotEvaluated($"{name}未能读出。", $"The table “{name}” was not read.");
            else
                return RuleResult.NotApplicable($"报告没有{name}。", $"The report has no table “{name}”.");
        }

        return result;
    }
}
