using DisclosureParser.Templates;

namespace FixtureGenerator.Reports;

/// <summary>Draws the figures of a form from a seed so that rows, columns, the balance and the totals of disputes tie out.</summary>
internal static class FigureDraw
{
    public static Dictionary<string, decimal> For(Template form, int seed)
    {
        Random random = new(seed * 7919 + 17);
        // Busy, middling and quiet bodies: a report full of zeros hides columns that were mixed up.
        int scale = (seed % 4) switch { 0 or 1 => 90, 2 => 25, _ => 5 };
        Dictionary<string, decimal> figures = new(StringComparer.Ordinal);
        foreach (TemplateTable table in form.Tables)
        {
            foreach (TableBlock block in table.Blocks)
            {
                foreach (AxisItem row in block.Rows.Leaves)
                {
                    foreach (AxisItem column in block.Columns.Leaves)
                        figures[$"{table.Key}.{row.Path}@{column.Key}"] = Draw(random, table.Key, column, scale);
                }
            }
        }

        TieOut(form, figures, random);
        return figures;
    }

    private static decimal Draw(Random random, string table, AxisItem column, int scale)
    {
        if (column.Measure == Measure.Change) return random.Next(-9, 10);
        if (column.Measure == Measure.Amount) return random.Next(0, 50_000_000) / (decimal)Math.Pow(10, random.Next(2, 5));
        if (table == "proactive") return random.Next(5) == 0 ? 0 : random.Next(1, scale * scale * 12);
        if (table == "disputes") return random.Next(3) == 0 ? 0 : random.Next(0, scale);
        int most = column.Key == "naturalPerson" ? scale : Math.Max(2, scale / 8);
        return random.Next(4) == 0 ? 0 : random.Next(0, most);
    }

    private static void TieOut(Template form, Dictionary<string, decimal> figures, Random random)
    {
        TableBlock requests = form.Table("requests").Blocks[0], disputes = form.Table("disputes").Blocks[0];
        foreach (AxisItem column in requests.Columns.Leaves.Where(column => !column.IsTotal))
        {
            decimal results = requests.Rows.Leaves
                .Where(row => row.Path.StartsWith("results.", StringComparison.Ordinal) && !row.IsTotal)
                .Sum(row => figures[$"requests.{row.Path}@{column.Key}"]);
            decimal all = results + figures[$"requests.carriedOut@{column.Key}"];
            decimal before = Math.Min(all, random.Next(0, 6));
            figures[$"requests.results.total@{column.Key}"] = results;
            figures[$"requests.carriedIn@{column.Key}"] = before;
            figures[$"requests.received@{column.Key}"] = all - before;
        }

        foreach ((string table, TableBlock block) in new[] { ("requests", requests), ("disputes", disputes) })
        {
            foreach (AxisItem row in block.Rows.Leaves)
            {
                figures[$"{table}.{row.Path}@total"] =
                    block.Columns.Leaves.Where(column => !column.IsTotal).Sum(column => figures[$"{table}.{row.Path}@{column.Key}"]);
            }
        }
    }
}
