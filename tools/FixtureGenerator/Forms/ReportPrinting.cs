using System.Collections.Immutable;
using DisclosureParser.Templates;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Forms;

/// <summary>Prints a specification on its form, as a variant wants it, and keeps account of what is printed.</summary>
internal sealed class ReportPrinting
{
    private static readonly string[] Numbers = ["一、", "二、", "三、", "四、", "五、", "六、"];

    private readonly ReportSpecification _report;
    private readonly FormVariant _variant;
    private readonly ExpectedReport _expected;
    private readonly List<PrintedBlock> _blocks = [];

    private ReportPrinting(ReportSpecification report, FormVariant variant)
    {
        (_report, _variant) = (report, variant);
        _expected = new ExpectedReport
        {
            Agency = variant.Wording(report.Agency),
            Year = report.Year,
            Template = report.Form.FromYear,
            Sections = [.. report.Form.Sections.Select(section => section.Ordinal)],
        };
    }

    public static PrintedReport Print(ReportSpecification report, FormVariant variant) => new ReportPrinting(report, variant).Print();

    private PrintedReport Print()
    {
        Text(Narrative.Preamble(_report));
        foreach (TemplateSection section in _report.Form.Sections)
        {
            _blocks.Add(new PrintedHeading(_variant.Wording(Numbers[section.Ordinal - 1]), _variant.Wording(section.Wording.Label)));
            foreach (string text in Narrative.Section(_report, section.Key)) Text(text);
            if (_report.Form.Tables.FirstOrDefault(table => table.Section == section.Key) is not TemplateTable table) continue;
            string caption = _variant.Wording(table.Name);
            foreach (FormGrid grid in Grids(table)) _blocks.Add(new PrintedTable(grid.Change(Worded), caption));
            if (_variant.Note is string note) Text(note);
        }

        _blocks.Add(new PrintedParagraph(_variant.Wording(_report.Agency), IsSignature: true));
        _blocks.Add(new PrintedParagraph(_variant.Wording(Narrative.SignatureDate(_report)), IsSignature: true));
        foreach (string key in _report.Figures.Keys) _expected.Facts.TryAdd(key, "missing");
        return new PrintedReport(_variant.Wording(_report.Title), [.. _blocks], _expected);
    }

    private void Text(string text) => _blocks.Add(new PrintedParagraph(_variant.Wording(text)));

    private FormCell Worded(FormCell cell) =>
        cell.Kind == CellKind.Value ? cell : cell with { Text = _variant.Labels(_variant.Wording(cell.Text)) };

    private IEnumerable<FormGrid> Grids(TemplateTable table)
    {
        if (table.Key == "proactive") return [ProactiveGrid.Build(table, table.Furniture[0], (row, column) => Figure(table.Key, row, column))];
        TableBlock block = table.Blocks[0];
        ImmutableArray<FormLine> rows = FormLine.Rows(block.Rows), columns = FormLine.Columns(block.Columns);
        if (table.Key == "disputes")
            return DisputesGrids.Build(table.Key, rows, columns, _variant.Disputes, (row, column) => Figure(table.Key, row, column));
        string note = $"（{table.Furniture.First(text => text.Length > 20)}）";
        return [new AxisGrid(table.Key, (row, column) => Figure(table.Key, row, column)).Build(_variant.Rows(rows), _variant.Columns(columns), note, table.Furniture[0])];
    }

    private string Figure(string table, string row, FormLine column)
    {
        (string text, object expected) = _variant.Print($"{table}.{row}@{column.Key}", Value(table, row, column.Key), column.Measure);
        _expected.Facts[$"{table}.{row}@{column.Key}"] = expected;
        return text;
    }

    /// <summary>A figure of the form, or for a group printed in one line the sum of what is in it.</summary>
    private decimal Value(string table, string row, string column)
    {
        if (_report.Figures.TryGetValue($"{table}.{row}@{column}", out decimal value)) return value;
        TemplateCell cell = _report.Form.Table(table).Find(row, column) ?? throw new InvalidOperationException($"The form has no {table}.{row}@{column}.");
        return cell.Row.WithDescendants().Where(line => line.Children.IsEmpty).Sum(line =>
            cell.Column.WithDescendants().Where(line => line.Children.IsEmpty).Sum(leaf => _report[$"{table}.{line.Path}@{leaf.Key}"]));
    }
}
