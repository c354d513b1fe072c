using System.Collections.Immutable;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Finds what the tables hold for the keys of statements: figures, groups, rows joined by a plus, whole columns.</summary>
internal static class TableValues
{
    /// <summary>What the tables hold for a key; null where the form has no such figure.</summary>
    public static TableValue? Read(RuleContext context, string key) => Read(context.Form, context.Report, key);

    /// <summary>
    /// What the tables of the year before hold for a key; null where no copy of that report has such a figure. Copies that
    /// print different numbers leave open which of them is true.
    /// </summary>
    public static TableValue? ReadPrevious(RuleContext context, string key)
    {
        TableValue? known = null;
        foreach (NeighbourReport copy in context.Neighbours.Previous)
        {
            if (context.Templates.Find(copy.Report.TemplateId) is not Template form || Read(form, copy.Report, key) is not TableValue value) continue;
            if (known is null || (!Comparable.Are(known) && Comparable.Are(value))) known = value;
            else if (Comparable.Are(value) && value.Value != known.Value)
                return value with { Value = 0, Figures = [.. value.Figures.Select(figure => figure with { State = FigureState.Unreadable, Value = null })] };
        }

        return known;
    }

    /// <summary>What the tables of a report hold for a key; null where its form has no such figure.</summary>
    public static TableValue? Read(Template template, AnnualReport report, string key)
    {
        int at = key.IndexOf('@', StringComparison.Ordinal), dot = key.IndexOf('.', StringComparison.Ordinal);
        string tableKey = key[..(dot < 0 || dot > at ? at : dot)];
        TemplateTable? form = template.Tables.FirstOrDefault(table => table.Key == tableKey);
        if (form is null || report.FindTable(tableKey) is not StatutoryTable table || IsAbsent(table)) return null;
        Collector collector = new(table);
        foreach (string row in Rows(key, dot, at))
        {
            if (!collector.TryAdd(form, row, key[(at + 1)..])) return null;
        }

        return collector.Figures.Count == 0 ? null : new TableValue(key, collector.Value, [.. collector.Figures]) { IsStandIn = collector.IsStandIn };
    }

    private static bool IsAbsent(StatutoryTable table) =>
        table.Status == RecognitionStatus.NotFound && !table.HasLabelsWithoutCells && table.Pictures.IsEmpty;

    // table.results.granted+partlyGranted@total: siblings; table@corrected: every row.
    private static IEnumerable<string> Rows(string key, int dot, int at)
    {
        if (dot < 0 || dot > at) return [""];
        string[] rows = key[(dot + 1)..at].Split('+');
        int parent = rows[0].LastIndexOf('.') + 1;
        return rows.Select((row, index) => index == 0 ? row : rows[0][..parent] + row);
    }

    private sealed class Collector(StatutoryTable table)
    {
        public List<Figure> Figures { get; } = [];

        public decimal Value { get; private set; }

        public bool IsStandIn { get; private set; }

        public bool TryAdd(TemplateTable form, string row, string column)
        {
            bool found = false;
            foreach (TableBlock block in form.Blocks)
            {
                ImmutableArray<AxisItem> columns = Columns(block, column);
                if (columns.IsEmpty) continue;
                foreach (AxisItem item in row.Length == 0 ? block.Rows.Leaves : block.Rows.Find(row) is AxisItem one ? Leaves(one, columns) : [])
                {
                    found = true;
                    foreach (AxisItem at in columns) Add(block, item, at);
                }
            }

            return found;
        }

        // A group printed as one row carries its numbers itself; a subtotal besides its rows is never added.
        private ImmutableArray<AxisItem> Leaves(AxisItem row, ImmutableArray<AxisItem> columns)
        {
            if (row.Children.IsEmpty) return [row];
            ImmutableArray<AxisItem> leaves = [.. row.WithDescendants().Where(item => item.Children.IsEmpty && !item.IsTotal)];
            bool asOneRow = columns.Any(column => table.Find(row.Path, column.Key) is { State: not FigureState.Missing })
                && leaves.All(leaf => columns.All(column => table.Find(leaf.Path, column.Key) is null or { State: FigureState.Missing }));
            return asOneRow ? [row] : leaves;
        }

        private static ImmutableArray<AxisItem> Columns(TableBlock block, string column) =>
            block.Columns.FindByKey(column) is not AxisItem item ? [] : item.Children.IsEmpty ? [item] : [.. item.WithDescendants().Where(leaf => leaf.Children.IsEmpty)];

        private void Add(TableBlock block, AxisItem row, AxisItem column)
        {
            if (table.Find(row.Path, column.Key) is not Figure figure) return;
            bool claims = figure.State is FigureState.Number or FigureState.Unreadable;
            if (claims || (!column.IsTotal && !row.IsTotal)) Take(figure);
            else if (column.IsTotal && Parts(block, row).Any(Holds)) StandIn(Parts(block, row));
            else if (row.IsTotal) StandIn(Results(block, row, column));
            else StandIn(Parts(block, row));
        }

        private void StandIn(IEnumerable<Figure> parts)
        {
            IsStandIn = true;
            foreach (Figure part in parts) Take(part);
        }

        private void Take(Figure figure)
        {
            Figures.Add(figure);
            Value += figure.Value ?? 0;
        }

        private IEnumerable<Figure> Parts(TableBlock block, AxisItem row) =>
            block.Columns.Leaves.Where(column => !column.IsTotal).Select(column => table.Find(row.Path, column.Key)).OfType<Figure>();

        // The rows that a total row adds up: its siblings and all below them.
        private IEnumerable<Figure> Results(TableBlock block, AxisItem total, AxisItem column)
        {
            string group = total.Path[..(total.Path.LastIndexOf('.') + 1)];
            foreach (AxisItem row in block.Rows.Leaves)
            {
                if (row.IsTotal || !row.Path.StartsWith(group, StringComparison.Ordinal)) continue;
                if (table.Find(row.Path, column.Key) is not Figure figure) continue;
                if (Holds(figure) || !column.IsTotal) yield return figure;
                else foreach (Figure part in Parts(block, row)) yield return part;
            }
        }

        private static bool Holds(Figure figure) => figure.State is FigureState.Number or FigureState.Unreadable;
    }
}
