using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Flow;
using DisclosureParser.Recognition.Header;
using DisclosureParser.Recognition.Sections;
using DisclosureParser.Recognition.Tables;

namespace DisclosureParser.Recognition;

/// <summary>A report as read under one form, before it is known whether that form is the right one.</summary>
internal sealed class ReportDraft
{
    private readonly ReadSections _sections;
    private readonly List<ReadSegment> _segments;
    private readonly FormLabels _form;
    private readonly Dictionary<string, SourceLocation> _places;
    private readonly HashSet<TableLabels> _flowed = [];

    private ReportDraft(FormLabels form, List<ReadSegment> segments, Dictionary<string, SourceLocation> places, ReadSections sections, ReportHeader header, SourceLocation start)
    {
        _form = form;
        _segments = segments;
        _places = places;
        _sections = sections;
        Header = header;
        Start = start;
    }

    public ReportHeader Header { get; }

    /// <summary>Where the report begins.</summary>
    public SourceLocation Start { get; }

    /// <summary>Figures that were printed twice with different values, by key.</summary>
    public List<string> Contradicted { get; } = [];

    /// <summary>
    /// Three of the sections or two of the tables make an annual report; so does a title with something of one below it. A
    /// title alone stands on every page that links to a report. Before there was a form, a title above a long text is enough.
    /// </summary>
    public bool IsAnnualReport(int lastYearWithoutForm)
    {
        const int longText = 500;
        int sections = _sections.Sections.Count(section => section.Heading.Length > 0);
        if (sections >= 3 || _places.Count >= 2) return true;
        if (Header.Title is null) return false;
        return sections >= 1 || _places.Count >= 1 || Header.Year <= lastYearWithoutForm && Header.Preamble.Sum(passage => passage.Text.Length) >= longText;
    }

    public static ReportDraft Read(SourceDocument document, FormLabels form, IReadOnlySet<int> taken, ReadSignature signature, int? yearIfUnnamed)
    {
        List<ReadSegment> segments = ReadTables.Of(document, form);
        Dictionary<string, SourceLocation> places = new(StringComparer.Ordinal);
        foreach (ReadSegment segment in segments.Where(segment => segment.Readings.Cells.Count > 0)) places.TryAdd(segment.Labels.Table.Section, segment.Place);
        ReadSections sections = new SectionReader(form).Read(document, places, taken);
        ReadTitle? title = TitleReader.Find(document, sections.FirstBlock);
        ReportHeader header = HeaderReader.Read(document, sections.FirstBlock, sections.FirstStart, title, signature, sections.Sections.SelectMany(section => section.Paragraphs), yearIfUnnamed);
        SourceLocation start = title?.Title.Location ?? (document.Blocks.IsEmpty ? new SourceLocation(new BlockPath(0)) : document.Blocks[0].Location);
        return new ReportDraft(form, segments, places, sections, header, start);
    }

    public AnnualReport Complete(SourceDocument document, string templateId, TemplateChoice choice)
    {
        LabelsInText labelsInText = new(document);
        Lazy<List<FlowedPiece>> flowed = new(() => FlowedText.Of(document));
        ImmutableArray<StatutoryTable> tables = [.. _form.Tables.Select(labels => Table(labels, document, labelsInText, flowed))];
        ImmutableArray<ReportSection> sections = [.. _sections.Sections.Select(section => WithoutTableLines(section, tables))];
        return new AnnualReport(Header, templateId, sections, tables)
        {
            Headings = _sections.Headings,
            Statements = StatementReader.Read(Header, sections),
            TemplateChoice = choice,
            Location = Start,
        };
    }

    private ReportSection WithoutTableLines(ReportSection section, ImmutableArray<StatutoryTable> tables)
    {
        TableLabels? labels = _form.Tables.FirstOrDefault(table => table.Table.Section == section.Key);
        bool isUnread = labels is not null && (_flowed.Contains(labels) || tables.First(table => table.Key == labels.Table.Key).Status == RecognitionStatus.Partial);
        return isUnread ? TableLines.Without(section, labels!) : section;
    }

    public AnnualReport CompleteWithoutForm(SourceDocument document) => new(Header, null, _sections.Sections, [])
    {
        Headings = _sections.Headings,
        Statements = StatementReader.Read(Header, _sections.Sections),
        Location = Start,
    };

    /// <summary>More of the table was read, and nothing that was read before is read otherwise.</summary>
    private static bool IsBetter(StatutoryTable running, StatutoryTable cells)
    {
        Dictionary<string, Figure> known = cells.Figures.Where(figure => figure.State != FigureState.Unreadable && figure.State != FigureState.Missing).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        bool agrees = running.Figures.All(figure => figure.State == FigureState.Unreadable || !known.TryGetValue(figure.Key, out Figure? other) || other.State == figure.State && other.Value == figure.Value);
        return agrees && running.Figures.Count(figure => figure.State != FigureState.Unreadable) > known.Count;
    }

    private CellsLeft CellsOf(ReportSection? section, TableLabels labels, SourceDocument document)
    {
        if (section is null) return new CellsLeft(labels, document, 0, 0);
        int first = section.Location.Path.BlockIndex, end = document.Blocks.Length;
        foreach (ReportSection other in _sections.Sections)
        {
            if (other.Location.Path.BlockIndex is int start && start > first) end = Math.Min(end, start);
        }

        return new CellsLeft(labels, document, first, end);
    }

    private StatutoryTable Table(TableLabels labels, SourceDocument document, LabelsInText labelsInText, Lazy<List<FlowedPiece>> flowed)
    {
        ReportSection? section = _sections.Sections.FirstOrDefault(found => found.Key == labels.Table.Section);
        List<ReadSegment> segments = _segments.FindAll(segment => segment.Labels == labels);
        TableAssembler assembler = new(labels, segments);
        bool isFound = segments.Exists(segment => segment.Readings.Cells.Count > 0);
        bool isAligned = segments.Exists(segment => segment.Source.Evidence == GridEvidence.Alignment);
        LinesLeft left = new(section, isAligned, isAligned || segments.Exists(segment => segment.Source.Evidence == GridEvidence.Delimiters));
        Lazy<CellsLeft> cells = new(() => CellsOf(section, labels, document));
        bool hasLabelsInText = !isFound && (labelsInText.Holds(labels.Table) || cells.Value.HasLostCharacters);
        StatutoryTable table = assembler.Assemble(section?.Location ?? Start, hasLabelsInText, row => isFound && (left.MayHold(row) || cells.Value.Hold(row)), column => isFound && cells.Value.HoldColumn(column));
        if (table.Status == RecognitionStatus.Partial && (ListedTable.Read(labels, document) ?? FlowedTable.Read(labels, flowed.Value)) is ReadSegment running)
        {
            TableAssembler instead = new(labels, [running]);
            StatutoryTable read = instead.Assemble(running.Place, hasLabelsInText: true, _ => true, _ => true);
            if (IsBetter(read, table))
            {
                _flowed.Add(labels);
                return read;
            }
        }

        Contradicted.AddRange(assembler.Contradicted.Select(key => $"{labels.Table.Key}.{key}"));
        return isFound || section is null ? table : table with { Pictures = section.Pictures };
    }
}
