using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Recognition;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>
/// Builds reports for tests of rules: a clean one of an invented district bureau, and then what a test changes. Each method
/// says what the report prints, never what recognition would make of it.
/// </summary>
internal sealed class ReportBuilder
{
    private readonly Dictionary<string, Figure> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<StatutoryTable, StatutoryTable>> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly List<SectionDraft> _sections = [];
    private readonly List<(string? Before, ReportHeading Heading)> _headings = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Func<ReportHeader, ReportHeader>> _header = [];
    private TemplateChoice? _choice;

    private ReportBuilder(Template form, int year)
    {
        Form = form;
        Year = year;
        Figures = CleanFigures.For(form);
        foreach (TemplateSection section in form.Sections) _sections.Add(SectionDraft.Clean(section, year));
    }

    /// <summary>The form of the report.</summary>
    public Template Form { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>What the tables print by figure key, before single cells are changed. Totals do not follow by themselves.</summary>
    public Dictionary<string, string> Figures { get; }

    /// <summary>A clean report on the form of the year, or on another one.</summary>
    public static ReportBuilder Clean(int year = 2024, string? form = null) =>
        new(form is null ? TemplateCatalog.BuiltIn.ForYear(year)! : TemplateCatalog.BuiltIn.Find(form)!, year);

    /// <summary>The cell prints a number.</summary>
    public ReportBuilder Number(string key, decimal value, string? text = null, string? unit = null) =>
        Cell(key, FigureState.Number, value, text ?? value.ToString(CultureInfo.InvariantCulture), unit);

    /// <summary>The cell is printed and empty.</summary>
    public ReportBuilder Blank(params string[] keys) => Each(keys, key => Cell(key, FigureState.Blank, null, ""));

    /// <summary>The cell prints a dash, a slash or a word for "none".</summary>
    public ReportBuilder Dash(string key, string text = "/") => Cell(key, FigureState.Dash, null, text);

    /// <summary>The cell surely prints these words, which are no number.</summary>
    public ReportBuilder Words(string key, string text) => Cell(key, FigureState.Unreadable, null, text);

    /// <summary>The cell could not be told apart from its neighbours.</summary>
    public ReportBuilder Uncertain(params string[] keys) => Each(keys, key => Cell(key, FigureState.Unreadable, null, null));

    /// <summary>The row or column of the figure is not printed.</summary>
    public ReportBuilder Missing(params string[] keys) => Each(keys, key => Cell(key, FigureState.Missing, null, null));

    /// <summary>A row with all its leaves is not printed.</summary>
    public ReportBuilder WithoutRow(string table, string row) => Where(table, (r, _) => r == row || r.StartsWith(row + ".", StringComparison.Ordinal));

    /// <summary>A column is not printed.</summary>
    public ReportBuilder WithoutColumn(string table, string column) => Where(table, (_, c) => c == column);

    /// <summary>A group is printed as one row, with the numbers of its leaves; its leaves are not printed.</summary>
    public ReportBuilder AsOneRow(string table, string row) => Subtotal(table, row).WithoutLeaves(table, row);

    /// <summary>A row with the sum of a group is printed besides the group's rows.</summary>
    public ReportBuilder Subtotal(string table, string row)
    {
        _groups.Add($"{table}.{row}");
        return this;
    }

    /// <summary>The table as it was recognised: status, labels, evidence, pictures.</summary>
    public ReportBuilder Table(string key, Func<StatutoryTable, StatutoryTable> change)
    {
        _tables[key] = _tables.TryGetValue(key, out Func<StatutoryTable, StatutoryTable>? before) ? table => change(before(table)) : change;
        return this;
    }

    /// <summary>The table is not in the report at all.</summary>
    public ReportBuilder WithoutTable(string key) =>
        Where(key, (_, _) => true).Table(key, table => table with { Status = RecognitionStatus.NotFound, RowsFound = 0, Evidence = null, Labels = [] });

    /// <summary>One more label stands in the table.</summary>
    public ReportBuilder Label(string table, LabelAxis axis, string? key, string text, LabelMatch match) => Table(table, before => before with
    {
        Labels = [.. before.Labels.Where(label => key is null || label.Axis != axis || label.Key != key),
            new PrintedLabel(axis, key, text, match, before.Labels.FirstOrDefault(label => label.Axis == axis && label.Key == key)?.Location ?? before.Location)],
    });

    /// <summary>What told the cells of all tables apart.</summary>
    public ReportBuilder Evidence(GridEvidence evidence) =>
        Each([.. Form.Tables.Select(table => table.Key)], key => Table(key, table => table with { Evidence = evidence }));

    /// <summary>The header: title, agency, period, dates.</summary>
    public ReportBuilder Header(Func<ReportHeader, ReportHeader> change)
    {
        _header.Add(change);
        return this;
    }

    /// <summary>Who reports.</summary>
    public ReportBuilder By(AgencyKind kind, AgencyLevel level, string name = "清河市东山区某机关") =>
        Header(header => header with { Agency = new Agency(name, kind, level, header.Title!.Location) });

    /// <summary>The text of a section, one paragraph per argument.</summary>
    public ReportBuilder Text(string section, params string[] paragraphs) => Change(section, draft => draft with { Paragraphs = [.. paragraphs] });

    /// <summary>The heading of a section.</summary>
    public ReportBuilder Heading(string section, string text, int? number, LabelMatch match) =>
        Change(section, draft => draft with { Heading = text, Number = number, Match = match });

    /// <summary>A section is not in the report.</summary>
    public ReportBuilder WithoutSection(string section)
    {
        _sections.RemoveAll(draft => draft.Key == section);
        return this;
    }

    /// <summary>Sections in another order.</summary>
    public ReportBuilder Order(params string[] sections)
    {
        _sections.Sort((left, right) => Array.IndexOf(sections, left.Key).CompareTo(Array.IndexOf(sections, right.Key)));
        return this;
    }

    /// <summary>One more top-level heading, in front of a section or at the end.</summary>
    public ReportBuilder ExtraHeading(string text, int? number, string? before = null, string? key = null, LabelMatch match = LabelMatch.Unknown)
    {
        _headings.Add((before, new ReportHeading(number, text, key, match, new SourceLocation(new BlockPath(0)))));
        return this;
    }

    /// <summary>What the text states, besides what is read from it.</summary>
    public ReportBuilder States(Statement statement)
    {
        _statements.Add(statement);
        return this;
    }

    /// <summary>Why the form was chosen.</summary>
    public ReportBuilder Choice(TemplateChoice choice)
    {
        _choice = choice;
        return this;
    }

    /// <summary>The report.</summary>
    public AnnualReport Build() => Parse().Report!;

    /// <summary>The report with the document it was recognised in.</summary>
    public ParseResult Parse(AuditStatus status = AuditStatus.Complete)
    {
        ReportLayout layout = new(Year);
        ReportHeader header = layout.Header();
        foreach (Func<ReportHeader, ReportHeader> change in _header) header = change(header);
        List<ReportSection> sections = [];
        List<ReportHeading> headings = [];
        List<StatutoryTable> tables = [];
        foreach (SectionDraft draft in _sections)
        {
            headings.AddRange(_headings.Where(extra => extra.Before == draft.Key).Select(extra => layout.Heading(extra.Heading)));
            (ReportSection section, ReportHeading heading) = layout.Section(draft);
            sections.Add(section);
            headings.Add(heading);
            if (Form.Tables.FirstOrDefault(table => table.Section == draft.Key) is TemplateTable table) tables.Add(Placed(layout, table));
        }

        headings.AddRange(_headings.Where(extra => extra.Before is null).Select(extra => layout.Heading(extra.Heading)));
        foreach (TemplateTable table in Form.Tables.Where(table => tables.TrueForAll(found => found.Key != table.Key)))
        {
            Where(table.Key, (_, _) => true);
            tables.Add(Placed(layout, table) with { Status = RecognitionStatus.NotFound, RowsFound = 0, Evidence = null, Labels = [] });
        }

        ImmutableArray<ReportSection> found = [.. sections];
        AnnualReport report = new(header, Form.Id, found, [.. Form.Tables.Select(table => tables.Find(built => built.Key == table.Key)!)])
        {
            Headings = [.. headings],
            Statements = [.. StatementReader.Read(header, found), .. _statements],
            TemplateChoice = _choice ?? new TemplateChoice(Form.Id, TemplateCatalog.BuiltIn.ForYear(Year)?.Id, []),
            Location = new SourceLocation(new BlockPath(0)),
        };
        return new ParseResult(layout.Document(), report, [], status);
    }

    private StatutoryTable Placed(ReportLayout layout, TemplateTable form)
    {
        StatutoryTable table = layout.Table(form, key => _changed.GetValueOrDefault(key), Figures, _groups);
        return _tables.TryGetValue(form.Key, out Func<StatutoryTable, StatutoryTable>? change) ? change(table) : table;
    }

    private ReportBuilder Cell(string key, FigureState state, decimal? value, string? text, string? unit = null)
    {
        _changed[key] = new Figure(key, state, value, text, new SourceLocation(new BlockPath(0))) { Unit = unit };
        return this;
    }

    private ReportBuilder Where(string table, Func<string, string, bool> at) =>
        Missing([.. CleanFigures.Cells(Form.Table(table)).Where(cell => at(cell.Row, cell.Column)).Select(cell => $"{table}.{cell.Row}@{cell.Column}")]);

    private ReportBuilder WithoutLeaves(string table, string row) => Where(table, (r, _) => r.StartsWith(row + ".", StringComparison.Ordinal));

    private ReportBuilder Change(string section, Func<SectionDraft, SectionDraft> change)
    {
        int at = _sections.FindIndex(draft => draft.Key == section);
        _sections[at] = change(_sections[at]);
        return this;
    }

    private ReportBuilder Each(string[] keys, Action<string> change)
    {
        foreach (string key in keys) change(key);
        return this;
    }
}
