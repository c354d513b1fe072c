using System.Collections.Immutable;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>A figure of the forms that a run's reports follow.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Head">Its table, row and column in the words of the form.</param>
internal sealed record FigureColumn(string Key, string Head)
{
    /// <summary>The figures that any report of the run lists, the latest form's first, in the order of the form.</summary>
    public static ImmutableArray<FigureColumn> Of(AuditRun run, FormatOptions options)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        ImmutableArray<FigureColumn>.Builder columns = ImmutableArray.CreateBuilder<FigureColumn>();
        HashSet<string> used = [.. run.Results.SelectMany(result => result.Report?.Tables ?? []).SelectMany(table => table.Figures).Select(figure => figure.Key)];
        foreach (Template form in options.Templates.Templates.Reverse())
        {
            foreach (TemplateTable table in form.Tables)
            {
                foreach (TableBlock block in table.Blocks) Add(form, table, block);
            }
        }

        return columns.ToImmutable();

        void Add(Template form, TemplateTable table, TableBlock block)
        {
            foreach (AxisItem row in block.Rows.All)
            {
                foreach (AxisItem column in block.Columns.Leaves)
                {
                    string key = $"{table.Key}.{row.Path}@{column.Key}";
                    if (used.Contains(key) && seen.Add(key)) columns.Add(new FigureColumn(key, HeadOf(form, table, block, row, column)));
                }
            }
        }
    }

    private static string HeadOf(Template form, TemplateTable table, TableBlock block, AxisItem row, AxisItem column) =>
        $"{FormWords.Section(form, table.Section)} {FormWords.RowLabel(table, row.Path)}｜{Path(block.Columns, column)}";

    private static string Path(Axis axis, AxisItem item)
    {
        int dot = item.Path.LastIndexOf('.');
        AxisItem? parent = dot < 0 ? null : axis.Find(item.Path[..dot]);
        return parent is null ? item.PrintedLabel : $"{Path(axis, parent)} {item.PrintedLabel}";
    }
}
