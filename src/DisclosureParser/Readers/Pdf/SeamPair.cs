namespace DisclosureParser.Readers.Pdf;

/// <summary>The last cell of a column on one page and the first cell of the same column on the next.</summary>
internal sealed record SeamPair(PdfCell Upper, PdfCell Lower)
{
    // Padding beside the text of a cell that is taken off its width at most.
    private const double MostPadding = 6;

    public bool IsMerged => Upper.Area.RowSpan > 1 || Lower.Area.RowSpan > 1;

    public bool BothHaveText => !Upper.IsEmpty && !Lower.IsEmpty;

    /// <summary>Both parts are a merged label that is printed once, or one whose text runs on.</summary>
    public bool IsOneLabel
    {
        get
        {
            if (!IsMerged || Upper.IsNumeric || Lower.IsNumeric) return false;
            if (Upper.IsEmpty || Lower.IsEmpty) return true;
            return TextRunsOn;
        }
    }

    /// <summary>The text of the upper part was broken for want of width, and what follows starts no item of its own.</summary>
    public bool TextRunsOn
    {
        get
        {
            if (!BothHaveText || Upper.Text == Lower.Text) return false;
            TextLine last = Upper.Lines[^1], next = Lower.Lines[0];
            if (LineBreaking.StartsWithEnumerator(next.Text)) return false;
            double padding = Math.Clamp(last.Bounds.Left - Upper.Bounds.Left, 0, MostPadding);
            double room = Upper.Bounds.Width() - 2 * padding - last.Bounds.Width();
            return room < LineBreaking.FirstChunk(next) + 0.3 * last.Size;
        }
    }
}
