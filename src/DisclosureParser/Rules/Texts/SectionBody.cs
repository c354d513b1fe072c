using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Texts;

/// <summary>What a section holds beside its heading.</summary>
internal sealed class SectionBody
{
    private readonly RuleContext _context;
    private readonly ReportSection _section;

    public SectionBody(RuleContext context, ReportSection section)
    {
        _context = context;
        _section = section;
        Paragraphs = [.. section.Paragraphs.Where(IsContent).Select(PlainText.Of)];
    }

    /// <summary>Its paragraphs, without signature and date.</summary>
    public ImmutableArray<PlainText> Paragraphs { get; }

    /// <summary>All of its text.</summary>
    public string Text => Joined(Paragraphs);

    /// <summary>
    /// Paragraphs as one text. A long one without an end mark is a line that a page broke (shanghai-office-2025): its words go
    /// on in the next.
    /// </summary>
    public static string Joined(ImmutableArray<PlainText> paragraphs)
    {
        StringBuilder text = new();
        foreach (PlainText paragraph in paragraphs)
        {
            text.Append(paragraph.Text);
            if (paragraph.Text.Length < 15 || paragraph.Text[^1] is '。' or ';' or '!' or '?' or ':') text.Append('。');
        }

        return text.ToString().TrimEnd('。');
    }

    /// <summary>The text of tables that stand in it.</summary>
    public string TableText
    {
        get
        {
            StringBuilder text = new();
            foreach (Block block in Blocks())
            {
                if (block is not Table table) continue;
                foreach (TableCell cell in table.Cells) text.Append(PlainText.Of(cell.Text)).Append('。');
            }

            return text.ToString();
        }
    }

    /// <summary>A picture stands in it, whose content is not read.</summary>
    public bool HasPictures => !_section.Pictures.IsEmpty;

    private bool IsContent(Passage passage)
    {
        ReportHeader header = _context.Report.Header;
        if (passage.Location == header.Signature?.Location || passage.Location == header.PublishedOn?.Location) return false;
        string text = PlainText.Of(passage.Text);
        return text.Length > 0 && !PrintedDates.IsDate(text) && text != PlainText.Of(header.Signature?.Text ?? "");
    }

    private IEnumerable<Block> Blocks()
    {
        int start = _section.Location.Path.BlockIndex;
        int end = _context.Report.Sections.Where(other => other.Location.Path.BlockIndex > start)
            .Select(other => other.Location.Path.BlockIndex).DefaultIfEmpty(_context.Document.Blocks.Length).Min();
        for (int i = start; i < end; i++)
        {
            if (_context.Document.Blocks[i].Role == BlockRole.Body) yield return _context.Document.Blocks[i];
        }
    }
}
