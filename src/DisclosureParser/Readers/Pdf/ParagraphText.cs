using System.Text;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Joins the lines of a paragraph: ideographs without a space, Latin words with one.</summary>
internal static class ParagraphText
{
    public static string Write(IReadOnlyList<LineItem> lines)
    {
        if (lines.Count == 1) return lines[0].Line.Text;
        double right = lines.Max(static line => line.Line.Bounds.Right);
        StringBuilder text = new();
        foreach (LineItem line in lines)
        {
            string next = line.Line.Text;
            if (text.Length > 0 && next.Length > 0 && NeedsSpace(text[^1], next[0], lines, line, right)) text.Append(' ');
            text.Append(next);
        }

        return text.ToString();
    }

    private static bool NeedsSpace(char before, char after, IReadOnlyList<LineItem> lines, LineItem line, double right)
    {
        if (LineText.IsWide(before) || LineText.IsWide(after) || before is '-' or '/' or '@') return false;
        if (!char.IsDigit(before) || !char.IsDigit(after)) return true;
        // Digits up to the very margin are a number that was broken wherever the line was full.
        TextLine above = lines[IndexOf(lines, line) - 1].Line;
        return right - above.Bounds.Right > 0.6 * above.Size;
    }

    private static int IndexOf(IReadOnlyList<LineItem> lines, LineItem line)
    {
        int i = 0;
        while (!ReferenceEquals(lines[i], line)) i++;
        return i;
    }
}
