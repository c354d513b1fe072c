using System.Collections.Immutable;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Narrative;

/// <summary>
/// A rule on what the text says of the tables: a statement agrees where one of its readings does. A rounded number never
/// disagrees; a number for a part of what the report covers agrees where it is not the larger; any other scope is at most a warning.
/// </summary>
internal abstract class StatementRule : Rule
{
    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        bool spoken = false, open = false;
        List<Finding> findings = [];
        foreach (Statement statement in context.Report.Statements)
        {
            if (!SpeaksOf(statement) || (statement.Year is int year && year != context.Year)) continue;
            ImmutableArray<TableValue> readings = [.. Readings(context, statement).Select(key => TableValues.Read(context, key)).OfType<TableValue>()];
            if (readings.IsEmpty) continue;
            spoken = true;
            if (Allows(context, statement, readings[0])) continue;
            switch (Compare(context, statement, readings))
            {
                case Comparison.Open:
                    open = true;
                    break;
                case Comparison.Differs when !IsExplained(context, statement):
                    findings.Add(Finding(context, statement, readings));
                    break;
            }
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (open) return RuleResult.NotEvaluated("所涉的表格数据未能确切读出或未填数。", "The figures it speaks of were not read with certainty, or are blank.");
        return spoken ? RuleResult.Passed : RuleResult.NotApplicable("正文没有此项陈述。", "The text states nothing of this sort.");
    }

    /// <summary>The statement is of the sort this rule checks.</summary>
    protected abstract bool SpeaksOf(Statement statement);

    /// <summary>The keys it may speak of; the first is the one it says.</summary>
    protected virtual IEnumerable<string> Readings(RuleContext context, Statement statement) =>
        statement.AlternativeKey is string other ? [statement.Key, other] : [statement.Key];

    /// <summary>The statement counts what the table counts otherwise, and may be right.</summary>
    protected virtual bool Allows(RuleContext context, Statement statement, TableValue said) => false;

    /// <summary>The severity where scope and reading are certain.</summary>
    protected virtual Severity SeverityOf(Statement statement, ImmutableArray<TableValue> readings) => Descriptor.Severity;

    /// <summary>The subject of a finding.</summary>
    private static string SubjectOf(TableValue reading)
    {
        int plus = reading.Key.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? reading.Key : reading.Key[..plus] + reading.Key[reading.Key.IndexOf('@', StringComparison.Ordinal)..];
    }

    /// <summary>The scope of the statement is the report's own.</summary>
    protected static bool HasOwnScope(Statement statement) => StatementScope.Of(statement.Scope) == Reach.Own;

    private static Comparison Compare(RuleContext context, Statement statement, ImmutableArray<TableValue> readings)
    {
        if (statement.IsApproximate) return Comparison.Agrees;
        Comparison result = Comparison.Differs;
        foreach (TableValue reading in readings)
        {
            Comparison compared = reading.Compare(statement.Value);
            if (compared == Comparison.Open) result = Comparison.Open;
            else if (compared == Comparison.Agrees || FitsScope(context, statement, reading)) return Comparison.Agrees;
        }

        return result;
    }

    // A part of what the report covers cannot be more than all of it; a region says nothing of one of its departments, and what a
    // department did in the government's name stands in the government's report.
    private static bool FitsScope(RuleContext context, Statement statement, TableValue reading) => StatementScope.Of(statement.Scope) switch
    {
        Reach.Narrower => statement.Value <= reading.Value
            || (context.Report.Header.Agency is { Kind: not AgencyKind.Government } && StatementScope.IsOnBehalf(statement.Scope)),
        Reach.Wider => context.Report.Header.Agency is { Kind: not AgencyKind.Government } && statement.Value >= reading.Value,
        _ => false,
    };

    // 全县收到30件，其中本级12件: where the text also gives the table's own number, the wider one contradicts nothing.
    private bool IsExplained(RuleContext context, Statement statement) => StatementScope.Of(statement.Scope) == Reach.Wider
        && context.Report.Statements.Any(other => other.Key == statement.Key && other.Scope != statement.Scope && other.Section == statement.Section
            && StatementScope.Of(other.Scope) != Reach.Wider
            && Readings(context, other).Select(key => TableValues.Read(context, key)).OfType<TableValue>().Any(reading => reading.Compare(other.Value) == Comparison.Agrees));

    private Finding Finding(RuleContext context, Statement statement, ImmutableArray<TableValue> readings)
    {
        TableValue said = readings[0];
        Severity severity = SeverityOf(statement, readings);
        if (severity == Severity.Error && !HasOwnScope(statement)) severity = Severity.Warning;
        Template form = context.Form;
        return Fail(SubjectOf(said), statement.Location, StatementWords.Message(form, statement, readings), StatementWords.EnglishMessage(form, statement, readings), severity) with
        {
            Passage = statement.Text,
            Evidence = new Evidence(StatementWords.Formula(form, said), statement.Value, said.Value,
                [.. said.Figures.Select(figure => new Operand(figure.Key, figure.Value, figure.Text, figure.Location))]),
            Related = [.. said.Figures.Where(figure => said.Figures.Length <= 3 || figure.Value is not (null or 0))
                .Select(figure => new RelatedLocation("cell", figure.Key, figure.Text, figure.Location))],
        };
    }
}
