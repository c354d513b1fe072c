using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Local;

/// <summary>What a term of a local formula reaches.</summary>
internal enum TermReach
{
    /// <summary><c>table.row@column</c></summary>
    Cell,

    /// <summary><c>table.row</c>, in every column.</summary>
    Row,

    /// <summary><c>table@column</c>, in every row.</summary>
    Column,
}

/// <summary>A term of a local formula: a figure key, or a row or column in whole.</summary>
/// <param name="Table">Key of the table.</param>
/// <param name="Row">Path of the row; empty for a column.</param>
/// <param name="Column">Key of the column; empty for a row.</param>
/// <param name="IsSum">The leaves below it are added up.</param>
internal sealed record FigureTerm(string Table, string Row, string Column, bool IsSum)
{
    public TermReach Reach => Column.Length == 0 ? TermReach.Row : Row.Length == 0 ? TermReach.Column : TermReach.Cell;

    /// <summary>The term inside its table, as the form's own checks write it.</summary>
    public FormulaTerm Inner => new(Reach == TermReach.Row ? Row : Column, IsSum);

    /// <exception cref="LocalRuleException">No form has such a figure, row or column.</exception>
    public static FigureTerm Parse(FormulaTerm term, TemplateCatalog forms)
    {
        string key = term.Path;
        if (key.Length == 0) throw new LocalRuleException("sum() 应写明对哪一项求和，如 sum(requests.results@total)", "sum() names what it adds up");
        int at = key.IndexOf('@', StringComparison.Ordinal);
        string path = at < 0 ? key : key[..at], column = at < 0 ? "" : key[(at + 1)..];
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        FigureTerm parsed = new(dot < 0 ? path : path[..dot], dot < 0 ? "" : path[(dot + 1)..], column, term.IsSum);
        bool isKey = (parsed.Row.Length > 0 || parsed.Column.Length > 0) && !(at >= 0 && column.Length == 0) && forms.Templates.Any(parsed.IsIn);
        if (isKey) return parsed;
        string suggestion = NearestWord.Of(key, forms.Templates.SelectMany(form => Keys(form, parsed.Reach)).Distinct()) is string near ? $"，是否为“{near}”？" : "";
        throw new LocalRuleException($"没有“{key}”这个数据{suggestion}", $"there is no figure '{key}'");
    }

    /// <summary>Whether a form has it.</summary>
    public bool IsIn(Template form) => form.Tables.FirstOrDefault(table => table.Key == Table) is TemplateTable table && Reach switch
    {
        TermReach.Cell => table.Find(Row, Column) is not null,
        TermReach.Row => table.Blocks.Any(block => block.Rows.Find(Row) is not null),
        _ => table.Blocks.Any(block => block.Columns.FindByKey(Column) is not null),
    };

    /// <summary>What it counts in a report, each part labelled in the words of the form.</summary>
    public IEnumerable<SumTerm> Terms(RuleContext context, bool own)
    {
        SumReader reader = SumReader.For(context.Form.Table(Table), context.Report.Table(Table));
        foreach (SumTerm term in reader.At(Row, Column, IsSum, own) ?? [])
            yield return term with { Item = term.Item with { Enumerator = "", Wording = new Wording(FormWords.Cell(context.Form, term.Printed.Key)) } };
    }

    private static IEnumerable<string> Keys(Template form, TermReach reach) => form.Tables.SelectMany(table => table.Blocks.SelectMany(block => reach switch
    {
        TermReach.Row => block.Rows.All.Select(row => $"{table.Key}.{row.Path}"),
        TermReach.Column => block.Columns.All.Select(column => $"{table.Key}@{column.Key}"),
        _ => block.Rows.All.SelectMany(row => block.Columns.All.Select(column => $"{table.Key}.{row.Path}@{column.Key}")),
    }));
}
