using System.Globalization;
using System.Text;

namespace DisclosureParser.Compare;

/// <summary>How the cost grows with the size of a report: ten and a hundred times the text, and tables of 1,000 to 90,000 cells.</summary>
internal static class Growth
{
    public static IEnumerable<string> Lines()
    {
        yield return "| Growth of one HTML report | size 1, ms | ×10, ms | ×100, ms | slope ×10 | slope ×100 |";
        yield return "|---|--:|--:|--:|--:|--:|";
        yield return Line("text", Text(1), Text(10), Text(100));
        yield return Line("cells of a foreign table (900, 9,000, 90,000)", Cells(100), Cells(1_000), Cells(10_000));
    }

    private static string Line(string what, byte[] one, byte[] ten, byte[] hundred)
    {
        double first = Cost(one), second = Cost(ten), third = Cost(hundred);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {first:0.0} | {second:0.0} | {third:0.0} | {second / first / ((double)ten.Length / one.Length):0.00} | {third / first / ((double)hundred.Length / one.Length):0.00} |");
    }

    private static double Cost(byte[] page)
    {
        void Audit() => DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(page, "a.html")).GetAwaiter().GetResult();
        Duel.Warm(Audit);
        double[] times = new double[7];
        for (int run = 0; run < times.Length; run++) times[run] = Duel.Time(Audit, 1).TotalMilliseconds;
        return Duel.Median(times);
    }

    private static byte[] Text(int times)
    {
        StringBuilder page = Head();
        for (int at = 0; at < times * 40; at++)
            page.Append(CultureInfo.InvariantCulture, $"<p>（{at + 1}）全年通过门户网站公开信息{at * 7 + 3}条，回应关切{at + 5}次，公开内容覆盖教育、卫生、交通等领域，群众满意度持续提升。</p>");
        return Tail(page);
    }

    private static byte[] Cells(int rows)
    {
        StringBuilder page = Head().Append("<table>");
        for (int row = 0; row < rows; row++)
        {
            page.Append("<tr>");
            for (int column = 0; column < 9; column++) page.Append(CultureInfo.InvariantCulture, $"<td>{row * 9 + column}</td>");
            page.Append("</tr>");
        }

        return Tail(page.Append("</table>"));
    }

    private static StringBuilder Head() => new("<!DOCTYPE html><meta charset=utf-8><title>年报</title><h1>清河县水利局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>");

    private static byte[] Tail(StringBuilder page) => Encoding.UTF8.GetBytes(page.Append("<p>六、其他需要报告的事项</p><p>无。</p>").ToString());
}
