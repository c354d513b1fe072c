using System.Globalization;
using System.Text;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Evaluation;

/// <summary>The scores of all documents of one format and layout, added up.</summary>
internal sealed record ScoreRow(string Format, string Layout, int Files, int Complete, int Figures, int Right, int Lost, int Unread, int Wrong, int HeaderItems, int HeaderRight, int HeaderWrong)
{
    public static IEnumerable<ScoreRow> Of(IReadOnlyList<ReportScore> scores) => scores
        .GroupBy(score => (score.Format, score.Layout))
        .OrderBy(group => group.Key.Format, StringComparer.Ordinal).ThenBy(group => group.Key.Layout, StringComparer.Ordinal)
        .Select(group => Sum(group.Key.Format, group.Key.Layout, [.. group]));

    public static ScoreRow Sum(string format, string layout, IReadOnlyList<ReportScore> scores)
    {
        int lost = scores.Sum(score => score.Items.Count(item => item is { IsLost: true, Verdict: Verdict.Right }));
        int right = scores.Sum(score => score.Count(figures: true, Verdict.Right)) - lost;
        int unread = scores.Sum(score => score.Count(figures: true, Verdict.Unread));
        int wrong = scores.Sum(score => score.Count(figures: true, Verdict.Wrong));
        int headerRight = scores.Sum(score => score.Count(figures: false, Verdict.Right));
        return new ScoreRow(
            format, layout, scores.Count, scores.Count(score => score.Status == AuditStatus.Complete), right + lost + unread + wrong, right, lost, unread, wrong,
            scores.Sum(score => score.Items.Count(item => !item.IsFigure)), headerRight, scores.Sum(score => score.Count(figures: false, Verdict.Wrong)));
    }
}

/// <summary>Prints scores as a table, and with <c>-v</c> every item that is not right.</summary>
internal static class ScoreTable
{
    private static readonly string[] Head = ["格式", "版式", "文件", "完整", "数据", "正确", "无从读出", "未读", "错误", "题头"];

    public static string Write(IReadOnlyList<ReportScore> scores, bool isVerbose)
    {
        List<string[]> rows = [Head, .. ScoreRow.Of(scores).Select(Cells), Cells(ScoreRow.Sum("合计", "", scores))];
        int[] widths = [.. Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column])))];
        StringBuilder text = new();
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, i) => i < 2 ? DisplayWidth.Pad(cell, widths[i]) : new string(' ', widths[i] - DisplayWidth.Of(cell)) + cell);
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        if (isVerbose) Differences(text, scores);
        return text.ToString();
    }

    /// <summary>The table in Markdown: first by format, then by layout.</summary>
    public static string Markdown(IReadOnlyList<ReportScore> scores)
    {
        IEnumerable<ScoreRow> formats = scores.GroupBy(score => score.Format).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => ScoreRow.Sum(group.Key, "", [.. group]));
        StringBuilder text = new();
        Rows([.. formats, ScoreRow.Sum("合计", "", scores)]);
        text.Append('\n');
        Rows(ScoreRow.Of(scores));
        return text.ToString();

        void Rows(IEnumerable<ScoreRow> rows)
        {
            text.Append("| ").AppendJoin(" | ", Head).Append(" |\n|---|---|").Append(string.Concat(Enumerable.Repeat("--:|", Head.Length - 2))).Append('\n');
            foreach (ScoreRow row in rows) text.Append("| ").AppendJoin(" | ", Cells(row)).Append(" |\n");
        }
    }

    private static void Differences(StringBuilder text, IReadOnlyList<ReportScore> scores)
    {
        foreach (ReportScore score in scores)
        {
            foreach (ScoredItem item in score.Items.Where(item => item.Verdict != Verdict.Right))
                text.Append(CultureInfo.InvariantCulture, $"{score.Name}: {(item.Verdict == Verdict.Wrong ? "错误" : "未读")} {item.Key} 应为 {item.Expected}，读作 {item.Actual}\n");
        }
    }

    private static string[] Cells(ScoreRow row) =>
    [
        row.Format, row.Layout, Number(row.Files), Number(row.Complete), Number(row.Figures), Number(row.Right), Number(row.Lost), Number(row.Unread), Number(row.Wrong),
        $"{Number(row.HeaderRight)}/{Number(row.HeaderItems)}",
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
