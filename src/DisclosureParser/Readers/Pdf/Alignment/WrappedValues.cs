namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Joins numbers with their remarks in brackets, where these run over several lines, and numbers that were broken themselves.</summary>
internal sealed class WrappedValues(IReadOnlyList<TextLine> lines, IReadOnlyList<Rule> across)
{
    // In parts of the font size: how far the next line of a remark is from the last, and how far it may reach beyond it.
    private const double Pitch = 1.7, TightPitch = 1.35, Slack = 1;

    private const int MostLines = 5;

    private readonly List<Word>[] _words = [.. lines.Select(Word.Of)];

    /// <summary>The lines with their words; lines that share a number with its remark are one row.</summary>
    public List<PageRow> Rows()
    {
        List<PageRow> rows = [];
        for (int from = 0; from < lines.Count;)
        {
            int to = from + 1;
            for (int i = from; i < to; i++) to = Math.Max(to, JoinIn(i));
            if (to < lines.Count && JoinBroken(from, to)) to++;
            rows.Add(to == from + 1 ? new PageRow(lines[from], _words[from], [lines[from]]) : Together(from, to));
            from = to;
        }

        return rows;
    }

    // The line behind the last that a remark reaches which begins in this line.
    private int JoinIn(int at)
    {
        int end = at + 1;
        for (int w = 0; w < _words[at].Count; w++)
        {
            Word word = _words[at][w];
            if (!word.IsValue || !char.IsDigit(word.Text[0]) || Remark(word, at) is not { } remark) continue;
            foreach ((int line, Word part) in remark)
            {
                _words[line].Remove(part);
                end = Math.Max(end, line + 1);
            }

            _words[at][w] = word.Above([.. remark.Select(static piece => piece.Part)]);
        }

        return end;
    }

    // Beside every row of numbers stands its label: digits alone, close below some of its numbers, are the ends of these.
    private bool JoinBroken(int at, int next)
    {
        List<Word> row = _words[at], ends = _words[next];
        if (row.Count < 2 || row[0].IsValue || ends.Count == 0 || ends[0].Baseline - row[0].Baseline > TightPitch * row[0].Size) return false;
        List<(int At, Word End)> pairs = [];
        foreach (Word end in ends)
        {
            int whole = row.FindIndex(word => IsDigits(word) && word.Bounds.Right > end.Bounds.Left && word.Bounds.Left < end.Bounds.Right);
            if (!IsDigits(end) || whole < 0 || Stack.IsParted(row[whole].Baseline, end, across) || pairs.Exists(pair => pair.At == whole)) return false;
            pairs.Add((whole, end));
        }

        foreach ((int whole, Word end) in pairs) row[whole] = row[whole].Join(end);
        ends.Clear();
        return true;
    }

    private static bool IsDigits(Word word)
    {
        foreach (char c in word.Text)
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',')) return false;
        return true;
    }

    // The words below a number that close its bracket, or that are a remark in brackets by themselves.
    private List<(int Line, Word Part)>? Remark(Word word, int at)
    {
        int open = Open(word.Text);
        Word last = word;
        List<(int, Word)> parts = [];
        for (int i = at + 1; i < lines.Count && i < at + MostLines; i++)
        {
            if (_words[i].Count == 0) continue;
            if (_words[i][0].Baseline - last.Baseline > Pitch * word.Size) break;
            if (_words[i].Find(next => Continues(word, last, next)) is not Word part) continue;
            if (open == 0 && part.Text[0] is not ('(' or '（')) return null;
            parts.Add((i, part));
            last = part;
            open += Open(part.Text);
            if (open <= 0) return open == 0 ? parts : null;
        }

        return null;
    }

    private bool Continues(Word word, Word last, Word next)
    {
        double slack = Slack * word.Size;
        return next.Baseline - last.Baseline >= 0.6 * word.Size && Math.Abs(next.Size - word.Size) <= 0.1 * word.Size
            && next.Bounds.Right > word.Bounds.Left && next.Bounds.Left < word.Bounds.Right
            && (next.Bounds.Left >= word.Bounds.Left - slack || Math.Abs(next.Bounds.CenterX() - word.Bounds.CenterX()) <= slack)
            && !Stack.IsParted(last.Baseline, next, across);
    }

    private static int Open(string text)
    {
        int open = 0;
        foreach (char c in text) open += c is '(' or '（' ? 1 : c is ')' or '）' ? -1 : 0;
        return open;
    }

    private PageRow Together(int from, int to)
    {
        List<Word> words = [];
        for (int i = from; i < to; i++) words.AddRange(_words[i]);
        words.Sort(static (a, b) => a.Bounds.Left.CompareTo(b.Bounds.Left));
        TextLine[] own = [.. lines.Skip(from).Take(to - from)];
        TextLine middle = own[own.Length / 2];
        return new PageRow(new TextLine([.. middle.Glyphs, .. own.Where(line => line != middle).SelectMany(static line => line.Glyphs)]), words, own);
    }
}

/// <summary>What stands beside each other on a page.</summary>
/// <param name="Line">All its letters.</param>
/// <param name="Words">Its words from left to right.</param>
/// <param name="Printed">The lines it is made of; several, where a number has a remark that runs over its line.</param>
internal sealed record PageRow(TextLine Line, IReadOnlyList<Word> Words, IReadOnlyList<TextLine> Printed);
