using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Flow;

/// <summary>Finds labels of the form at the end of words that run on.</summary>
internal static class FlowedLabels
{
    /// <summary>Shorter labels are plain words (其他, 总计): they name a row only with their number, or alone.</summary>
    public const int Telling = 4;

    /// <summary>The texts that name an item, longest first.</summary>
    public static IEnumerable<string> Texts(AxisItem item) =>
        item.Wording.Accepted.Prepend(item.Wording.Label).Select(text => ComparableText.Of(text)).Distinct().OrderByDescending(text => text.Length);

    /// <summary>The one row whose label ends the words; null where none or several do.</summary>
    public static AxisItem? RowAtEnd(TableBlock block, string words)
    {
        AxisItem? found = null;
        int longest = 0;
        foreach (AxisItem row in block.Rows.All)
        {
            int length = LengthAtEnd(row, words);
            if (length == 0 || length < longest) continue;
            found = length == longest ? null : row;
            longest = length;
        }

        return found;
    }

    /// <summary>The one row whose label the values cut in two: its beginning stands before them, all the rest behind them.</summary>
    public static (AxisItem Row, int Behind)? RowAround(TableBlock block, string before, string behind)
    {
        (AxisItem, int)? found = null;
        foreach (AxisItem row in block.Rows.All)
        {
            string label = ComparableText.Of(row.Wording.Label);
            for (int cut = label.Length - 1; cut >= Telling; cut--)
            {
                if (!before.EndsWith(label[..cut], StringComparison.Ordinal) || !behind.StartsWith(label[cut..], StringComparison.Ordinal)) continue;
                if (found is not null) return null;
                found = (row, label.Length - cut);
                break;
            }
        }

        return found;
    }

    /// <summary>How many rows begin among the words.</summary>
    public static int Begun(TableBlock block, string words)
    {
        int begun = 0;
        foreach (AxisItem row in block.Rows.Leaves)
        {
            string label = ComparableText.Of(row.Wording.Label);
            bool begins = label.Length >= Telling ? words.Contains(label[..Telling], StringComparison.Ordinal) : LengthAtEnd(row, words) > 0;
            if (begins) begun++;
        }

        return begun;
    }

    private static int LengthAtEnd(AxisItem row, string words)
    {
        string ordinal = ComparableText.Of(row.Enumerator);
        foreach (string text in Texts(row))
        {
            if (!words.EndsWith(text, StringComparison.Ordinal)) continue;
            if (text.Length >= Telling || words.Length == text.Length) return text.Length;
            if (ordinal.Length > 0 && words.EndsWith(ordinal + text, StringComparison.Ordinal)) return text.Length + ordinal.Length;
        }

        return 0;
    }
}
