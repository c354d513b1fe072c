using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition;

/// <summary>
/// Whether labels of a table stand in the text outside any cells: then the table is printed and its cells cannot be told
/// apart, which is our failure and not the agency's.
/// </summary>
internal sealed class LabelsInText
{
    /// <summary>Fewer labels than this are words of the narrative.</summary>
    private const int Enough = 4;

    /// <summary>Of a table with few rows: fewer of its rows than this.</summary>
    private const int EnoughRows = 2;

    private readonly string _text;

    public LabelsInText(SourceDocument document)
    {
        System.Text.StringBuilder text = new();
        foreach (Block block in document.Blocks)
        {
            if (block is Paragraph { Role: BlockRole.Body } paragraph) text.Append(ComparableText.Of(paragraph.Text));
            else if (block is Table { Role: BlockRole.Body } table) foreach (TableCell cell in table.Cells) text.Append(ComparableText.Of(cell.Text));
        }

        _text = text.ToString();
    }

    public bool Holds(TemplateTable table)
    {
        // Labels of one block are few and plain words of the trade, those of five characters and more are the form's own.
        int rows = table.LeafRows.Count(row => Stands(row, 5)), labels = table.LeafRows.Count(row => Stands(row, 4));
        labels += table.Blocks.SelectMany(block => block.Columns.Leaves).Count(column => Stands(column, 4));
        return labels >= Enough || rows >= EnoughRows;
    }

    private bool Stands(AxisItem item, int shortest)
    {
        string label = ComparableText.Of(item.Wording.Label);
        return label.Length >= shortest && _text.Contains(label, StringComparison.Ordinal);
    }
}
