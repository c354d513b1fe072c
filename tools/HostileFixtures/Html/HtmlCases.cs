using System.Text;

namespace HostileFixtures.Html;

/// <summary>Pages that are deep, endless, or reach outward.</summary>
internal static class HtmlCases
{
    private static HostileCase Page(string name, string body) => new(name + ".html", () => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + body));

    private static HostileCase Many(string name, string piece, int times, string end = "末") =>
        new(name + ".html", () => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + new StringBuilder(piece.Length * times).Insert(0, piece, times) + end));

    public static IEnumerable<HostileCase> All =>
    [
        Many("div-100000-open", "<div>", 100_000),
        Many("div-5001-open", "<div>", 5_001),
        Many("div-5000-open", "<div>", 5_000),
        Many("div-100000-closed", "<div></div>", 100_000),
        Many("span-50000-open", "<span>", 50_000),
        Many("bold-italic-paragraph-10000", "<b><i><p>", 10_000),
        Many("bold-italic-paragraph-600", "<b><i><p>", 600),
        Many("anchor-bold-italic-3000", "<a><b><i><div>", 3_000),
        Many("fonts-never-closed", "<font size=1>一<p>", 4_000),
        Many("marks-closed-in-comments", "<b><!--</b>--><p>", 4_000),
        Many("marks-closed-in-quotes", "<b title='</b>'><p>", 4_000),
        Many("marks-closed-in-scripts", "<b><script>'</b>'</script><p>", 4_000),
        Many("list-table-template", "<li><table><template>", 2_000),
        Many("tables-3000-deep", "<table><tr><td>", 3_000),
        Many("tables-12-deep", "<table><tr><td>甲<td>乙<td>丙<td>丁<td>", 12),
        Many("lists-10000-deep", "<ol><li>", 10_000),
        Many("buttons-10000-deep", "<p><button>", 10_000),
        Many("svg-and-math-10000-deep", "<svg><math><mi>", 10_000),
        Many("select-10000-deep", "<select><option>", 10_000),
        Many("elements-300001", "<i></i>", 300_001),
        Many("cells-110000", "<tr><td>1<td>2<td>3<td>4<td>5", 22_000, "</table>"),
        Many("cells-in-one-row", "<table><tr>", 1, new string('x', 5) + string.Concat(Enumerable.Repeat("<td>1", 40_000))),
        Many("attributes-300000", " a=b", 300_000, ">一"),
        Many("slashes-a-million", "/", 1_000_000),
        Many("angles-a-million", "<", 1_000_000),
        Many("ampersands-a-million", "&", 1_000_000),
        Many("entities-300000", "&NotEqualTilde;", 300_000),
        Many("entity-numbers-overflowing", "&#99999999999999;", 10_000),
        Many("comments-never-ended", "<!--", 200_000),
        Many("breaks-200000", "<br>一", 200_000),
        Page("colspan-2-billion", "<table><tr><td colspan=2147483647>1<td>2<tr><td>3<td>4</table>"),
        Page("rowspan-2-billion", "<table><tr><td rowspan=2147483647>1<td>2<tr><td>3<td>4</table>"),
        Page("rowspan-zero", "<table><tr><td rowspan=0>1<td>2<tr><td>3<td>4</table>"),
        Page("spans-1000-by-1000", "<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=1000 colspan=1000>1", 50)), 200)) + "</table>"),
        Page("nothing-but-script", "<script>while(true){}</script>"),
        Page("nothing-but-a-picture", "<img src=http://127.0.0.1:9/a.png width=800 height=900>"),
        Page("frames-and-base", "<base href=http://127.0.0.1:9/><iframe src=a></iframe><meta http-equiv=refresh content=0;url=b><link rel=stylesheet href=c><p>一、总体情况"),
        Page("handlers", "<img src=x onerror=alert(1)><a href=javascript:alert(1)>一</a><form action=//127.0.0.1:9><input autofocus onfocus=alert(1)></form>"),
        Page("control-characters", "<p>\u0000\u0001\u001B[31m\u202E一\u2066二\uFEFF"),
        Page("style-of-a-megabyte", $"<p style='{new string('a', 1 << 20)}'>一"),
        Page("style-nested", $"<p style='{new string('(', 100_000)}'>一"),
        Page("selector-text-of-a-megabyte", $"<p id='{new string('a', 1 << 20)}' class='{new string('b', 1 << 20)}'>一"),
        Page("hidden-everything", "<div style='display:none'><p>一、总体情况"),
        new("page-of-17-megabytes.html", () => Encoding.ASCII.GetBytes("<html><body>" + new string(' ', 17 << 20))),
        new("page-of-nulls.html", () => [.. "<html>"u8, .. new byte[100_000]]),
        new("page-not-in-its-charset.html", () => [.. "<html><meta charset=gb2312><body><p>"u8, 0xFF, 0xFF, 0x80, 0x30, 0x81, .. "<p>end"u8]),
        new("page-of-an-unknown-charset.html", () => Encoding.UTF8.GetBytes("<html><meta charset=no-such-charset><body><p>一、总体情况")),
        new("page-of-utf7.html", () => Encoding.ASCII.GetBytes("<html><meta charset=utf-7><body><p>+ADw-script+AD4-alert(1)")),
        new("page-of-utf16-cut.html", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body><p>一、总体情况"), 0x00]),
    ];
}
