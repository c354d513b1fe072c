using System.Text;

namespace HostileFixtures.PlainText;

/// <summary>Texts without lines, of nothing but marks, or of tables without end.</summary>
internal static class TextCases
{
    private static HostileCase File(string name, string text) => new(name, () => Encoding.UTF8.GetBytes(text));

    private static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    public static IEnumerable<HostileCase> All =>
    [
        new("empty.txt", () => []),
        File("white-space.txt", new string(' ', 1_000_000)),
        File("line-of-2-million-letters.txt", new string('a', 2_000_000)),
        File("lines-210000.txt", Times("一\n\n", 210_000)),
        File("line-ends-a-million.txt", new string('\n', 1_000_000)),
        new("nulls.txt", () => new byte[100_000]),
        new("bytes-of-no-encoding.txt", () => [.. Enumerable.Range(0, 60_000).Select(i => (byte)((i * 7919) ^ (i >> 3)))]),
        new("half-surrogates.txt", () => [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC]),
        File("control-characters.txt", "一、总体情况\u001B[2J\u0000\u0007\u202E\u2028\u2029\r\r\n"),
        File("tabs-a-million.txt", Times("\t", 1_000_000) + "\n1\t2"),
        File("tabs-in-columns.txt", Times("甲\t1\t2\t3\n", 30_000)),
        File("pipes-a-million.md", Times("|", 1_000_000)),
        File("pipes-in-rows.md", "|a|b|\n|-|-|\n" + Times("|1|2|\n", 60_000)),
        File("boxes.txt", Times("┌─┬─┐\n│1│2│\n└─┴─┘\n", 20_000)),
        File("box-never-closed.txt", "┌" + new string('─', 100_000) + "\n" + Times("│\n", 50_000)),
        File("brackets-200000.md", Times("[", 200_000) + Times("](", 100_000)),
        File("emphasis-200000.md", Times("*_", 200_000)),
        File("quotes-50000-deep.md", new string('>', 50_000) + " 一"),
        File("lists-20000-deep.md", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i * 2) + "- 一\n"))),
        File("html-table-in-markdown.md", "<table>" + Times("<tr><td><table>", 3_000)),
        File("html-marks-in-markdown.md", "一\n\n<table><tr><td>" + Times("<b><i><p>", 5_000) + "</td></tr></table>\n"),
        File("front-matter-never-ended.md", "---\n" + Times("a: b\n", 100_000)),
        File("numbers-of-100000-digits.txt", "一、总体情况\n收到申请" + new string('9', 100_000) + "件。"),
        File("headings-20000.md", Times("# 一、总体情况\n\n## 二、主动公开政府信息情况\n\n", 10_000)),
        File("ordinals-20000.txt", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"（{i}）甲\n"))),
    ];
}
