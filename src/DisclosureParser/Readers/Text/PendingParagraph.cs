using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text;

/// <summary>
/// The paragraph that is being read. Page numbers and blank lines of a page break may stand inside it; they follow it in
/// the document.
/// </summary>
internal sealed class PendingParagraph(BlockList blocks, HardWrap wrap, Action<BlockList, string, SourceLine> write)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceLine> _pageNumbers = [];
    private SourceLine _first;
    private SourceLine _last;
    private bool _afterBlank;
    private bool _afterPage;

    public void AddBlank() => _afterBlank = true;

    public void Add(SourceLine line)
    {
        if (PageNumbers.IsOne(line.Text))
        {
            AddPageNumber(line);
            return;
        }

        bool afterPage = _afterPage || line.RawStart > line.LineStart;
        bool joins = _text.Length > 0 && !line.BeginsItem && (!_afterBlank || afterPage) && wrap.Joins(_last, line);
        if (!joins) Flush();
        if (_text.Length == 0) _first = line;
        else if (_text[^1] < 0x80 && line.Text[0] < 0x80) _text.Append(' ');
        _text.Append(line.Text);
        (_last, _afterBlank, _afterPage) = (line, false, false);
    }

    public void Flush()
    {
        if (_text.Length > 0) write(blocks, _text.ToString(), _first);
        _text.Clear();
        foreach (SourceLine number in _pageNumbers)
            blocks.AddParagraph(number.Text.ToString(), number.Number, number.ColumnOf(number.Start), BlockRole.Furniture);
        _pageNumbers.Clear();
        (_afterBlank, _afterPage) = (false, false);
    }

    private void AddPageNumber(SourceLine line)
    {
        if (_text.Length == 0 || !wrap.IsOpen(_last)) Flush();
        _pageNumbers.Add(line);
        if (_text.Length == 0) Flush();
        else _afterPage = true;
    }
}
