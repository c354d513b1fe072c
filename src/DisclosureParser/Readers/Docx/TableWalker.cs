using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Walks a table: its rows and cells as they are written, less those that tracked changes remove or that are hidden.</summary>
internal sealed class TableWalker
{
    private readonly PartReader _part;
    private readonly BodyWalker _blocks;
    private readonly ImmutableArray<int>.Builder _gridWidths = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<StoryRow>.Builder _rows = ImmutableArray.CreateBuilder<StoryRow>();

    private TableWalker(PartReader part, BodyWalker blocks)
    {
        _part = part;
        _blocks = blocks;
    }

    public static StoryTable Read(PartReader part, BodyWalker blocks)
    {
        string path = part.ElementPath;
        TableWalker walker = new(part, blocks);
        Ground around = blocks.Ground;
        walker.ReadRows();
        blocks.Ground = around;
        return new StoryTable(path, TableGrid.Resolve(walker._rows.ToImmutable(), walker._gridWidths.ToImmutable()));
    }

    private void ReadRows()
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Vocabulary == Vocabulary.Compatibility)
            {
                CompatibilityChoice.Read(_part, ReadRows);
                continue;
            }

            if (_part.Vocabulary != Vocabulary.Word) continue;
            switch (_part.LocalName)
            {
                case "tblPr":
                    _blocks.Ground = TableGround.Read(_part, _blocks.Styles) ?? _blocks.Ground;
                    break;
                case "tblGrid":
                    ReadGrid();
                    break;
                case "tr":
                    ReadRow();
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows();
                    break;
            }
        }
    }

    private void ReadGrid()
    {
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Is("gridCol")) _gridWidths.Add(AttributeValue.Number(_part.Attribute("w")) ?? 0);
        }
    }

    private void ReadRow()
    {
        RowState row = new();
        ReadCells(row);
        if (!row.IsGone && row.Cells.Count > 0) _rows.Add(new StoryRow(row.Cells.ToImmutable(), row.Before, row.After, row.BeforeWidth));
    }

    private void ReadCells(RowState row)
    {
        StackGuard.Check();
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Vocabulary == Vocabulary.Compatibility)
            {
                CompatibilityChoice.Read(_part, () => ReadCells(row));
                continue;
            }

            if (_part.Vocabulary != Vocabulary.Word) continue;
            switch (_part.LocalName)
            {
                case "trPr":
                    ReadRowProperties(row);
                    break;
                case "tc":
                    if (CellWalker.Read(_part, _blocks) is { } cell) row.Cells.Add(cell);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadCells(row);
                    break;
            }
        }
    }

    private void ReadRowProperties(RowState row)
    {
        int depth = _part.Depth;
        while (_part.NextChild(depth))
        {
            if (_part.Is("gridBefore")) row.Before = Math.Clamp(AttributeValue.Number(_part.Value) ?? 0, 0, _part.Limits.MaxSpan);
            else if (_part.Is("gridAfter")) row.After = Math.Clamp(AttributeValue.Number(_part.Value) ?? 0, 0, _part.Limits.MaxSpan);
            else if (_part.Is("wBefore")) row.BeforeWidth = CellWalker.Width(_part);
            else if (_part.Is("del") || (_part.Is("hidden") && AttributeValue.IsOn(_part.Value))) row.IsGone = true;
        }
    }

    private sealed class RowState
    {
        public ImmutableArray<StoryCell>.Builder Cells { get; } = ImmutableArray.CreateBuilder<StoryCell>();

        public int Before { get; set; }

        public int After { get; set; }

        public CellWidth? BeforeWidth { get; set; }

        public bool IsGone { get; set; }
    }
}
