using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Gives the parts of a built report their places, and writes the document they stand in as it goes.</summary>
internal sealed class ReportLayout(int year)
{
    private const string Agency = "清河市东山区财政局";

    private readonly List<Block> _blocks = [];

    /// <summary>The document so far.</summary>
    public SourceDocument Document() => new(new DocumentInfo("report.docx", "docx", new string('0', 64), 1), [.. _blocks]);

    /// <summary>Title, publication date and preamble, at the current place.</summary>
    public ReportHeader Header()
    {
        string title = Invariant($"{Agency}{year}年政府信息公开工作年度报告");
        string period = Invariant($"{year}年1月1日至{year}年12月31日");
        string preamble = $"根据《中华人民共和国政府信息公开条例》编制本报告。统计期限为{period}。联系地址：清河市东山区中山路1号，电话：0000-1234567。";
        DateOnly published = new(year + 1, 1, 20);
        SourceLocation titlePlace = Paragraph(title), datePlace = Paragraph(Invariant($"发布日期：{published:yyyy-MM-dd}")), textPlace = Paragraph(preamble);
        return new ReportHeader
        {
            Title = new Passage(title, titlePlace),
            TitleYear = year,
            Year = year,
            Agency = new Agency(Agency, AgencyKind.Department, AgencyLevel.County, titlePlace),
            Period = new ReportPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), period, textPlace),
            PublishedOn = new PublicationDate(published, PublicationDateOrigin.Page, Invariant($"{published:yyyy-MM-dd}"), datePlace),
            Preamble = [new Passage(preamble, textPlace)],
        };
    }

    /// <summary>A section with its heading, at the current place.</summary>
    public (ReportSection Section, ReportHeading Heading) Section(SectionDraft draft)
    {
        SourceLocation place = Paragraph(draft.Heading);
        ImmutableArray<Passage> paragraphs = [.. draft.Paragraphs.Select(text => new Passage(text, Paragraph(text)))];
        return (
            new ReportSection(draft.Key, draft.Number, draft.Heading, paragraphs, place) { Match = draft.Match, ParagraphsBeforeTable = paragraphs.Length },
            new ReportHeading(draft.Number, draft.Heading, draft.Key, draft.Match, place) { OpensSection = true });
    }

    /// <summary>A heading at the current place.</summary>
    public ReportHeading Heading(ReportHeading heading) => heading with { Location = Paragraph(heading.Text) };

    /// <summary>A table at the current place: every row of the form under each other, labels on the left and above.</summary>
    public StatutoryTable Table(TemplateTable table, Func<string, Figure?> changed, Dictionary<string, string> printed, HashSet<string> groups)
    {
        int block = _blocks.Count, line = 0, width = 0;
        List<Figure> figures = [];
        List<PrintedLabel> labels = [];
        List<TableCell> cells = [];
        foreach (TableBlock part in table.Blocks)
        {
            ImmutableArray<AxisItem> columns = part.Columns.Leaves;
            width = Math.Max(width, columns.Length + 1);
            for (int i = 0; i < columns.Length; i++) Label(LabelAxis.Column, columns[i].Key, columns[i].Wording.Label, line, i + 1);
            line++;
            foreach (AxisItem row in part.Rows.All)
            {
                bool isGroup = !row.Children.IsEmpty;
                if (isGroup && !groups.Contains($"{table.Key}.{row.Path}")) continue;
                Label(LabelAxis.Row, row.Path, row.PrintedLabel, line, 0);
                for (int i = 0; i < columns.Length; i++) Cell(row, columns[i].Key, line, i + 1);
                line++;
            }
        }

        SourceLocation place = new(new BlockPath(block));
        _blocks.Add(new Documents.Table(line, width, [.. cells]) { Location = place });
        return new StatutoryTable(table.Key, RecognitionStatus.Complete, place, [.. figures])
        {
            RowsFound = table.LeafRows.Count(),
            Evidence = GridEvidence.Markup,
            Labels = [.. labels],
        };

        void Label(LabelAxis axis, string key, string text, int row, int column)
        {
            labels.Add(new PrintedLabel(axis, key, text, LabelMatch.Canonical, At(row, column)));
            cells.Add(new TableCell(row, column, text, At(row, column)));
        }

        void Cell(AxisItem row, string column, int at, int place)
        {
            string key = $"{table.Key}.{row.Path}@{column}";
            Figure figure = changed(key) is Figure other
                ? other with { Location = At(at, place) }
                : Number(key, row.Children.IsEmpty ? printed[key] : Sum(table, row, column, printed), At(at, place));
            figures.Add(figure);
            if (figure.State != FigureState.Missing) cells.Add(new TableCell(at, place, figure.Text ?? "", figure.Location));
        }

        SourceLocation At(int row, int column) => new(new BlockPath(block, row, column));
    }

    private static string Sum(TemplateTable table, AxisItem group, string column, Dictionary<string, string> printed) =>
        group.WithDescendants().Where(row => row.Children.IsEmpty && !row.IsTotal)
            .Sum(row => decimal.Parse(printed[$"{table.Key}.{row.Path}@{column}"], CultureInfo.InvariantCulture))
            .ToString(CultureInfo.InvariantCulture);

    private static Figure Number(string key, string text, SourceLocation place) =>
        new(key, FigureState.Number, decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), text, place);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private SourceLocation Paragraph(string text)
    {
        SourceLocation place = new(new BlockPath(_blocks.Count));
        _blocks.Add(new Paragraph(text) { Location = place });
        return place;
    }
}
