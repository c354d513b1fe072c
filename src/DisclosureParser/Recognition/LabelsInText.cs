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
        int found = 0;
        foreach (TableBlock block in table.Blocks)
        {
            foreach (AxisItem item in block.Rows.Leaves.Concat(block.Columns.Leaves))
            {
                string label = ComparableText.Of(item.Wording.Label);
                if (label.Length >= 4 && _text.Contains(label, StringComparison.Ordinal)) found++;
            }
        }

        return found >= Enough;
    }
}
