namespace FixtureGenerator.Reports;

/// <summary>The text of a report's sections, in agreement with its figures.</summary>
internal static class Narrative
{
    public static string Preamble(ReportSpecification report) =>
        $"本年度报告根据《中华人民共和国政府信息公开条例》要求编制，由{report.Agency}政务公开工作机构负责。本报告所列数据的统计期限自{report.Year}年1月1日起，至{report.Year}年12月31日止。联系电话：0439-5025569。";

    public static IEnumerable<string> Section(ReportSpecification report, string section) => section switch
    {
        "overview" => Overview(report),
        "problems" =>
        [
            "（一）存在的主要问题",
            $"{report.Year}年工作中还存在一些不足：一是主动公开的深度不够；二是政策解读形式较为单一；三是基层工作人员力量薄弱。",
            "（二）改进情况",
            "下一步，一是细化公开目录，压实公开责任；二是丰富解读形式，增加图解和问答；三是加强业务培训，提升工作能力。",
        ],
        "other" => Other(report),
        _ => [],
    };

    public static string SignatureDate(ReportSpecification report) => $"{report.Year + 1}年1月{10 + report.Year % 10}日";

    private static IEnumerable<string> Overview(ReportSpecification report)
    {
        decimal published = 4000 + report["requests.received@total"];
        yield return $"{report.Year}年，{report.Agency}认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开各项工作。";
        yield return $"（一）主动公开。围绕群众关切，通过门户网站、政务新媒体主动公开政府信息{published}条，发布政策解读42篇。";
        yield return $"（二）依申请公开。全年新收政府信息公开申请{report["requests.received@total"]}件，上年结转{report["requests.carriedIn@total"]}件；办结{report["requests.results.total@total"]}件，其中予以公开{report["requests.results.granted@total"]}件、部分公开{report["requests.results.partlyGranted@total"]}件，其余均已按规定答复；结转下年度继续办理{report["requests.carriedOut@total"]}件。";
        yield return "（三）政府信息管理。严格执行公开属性源头认定和保密审查制度，动态调整主动公开目录。";
        yield return "（四）政府信息公开平台建设。规范运行政府信息公开专栏，优化检索和下载功能。";
        yield return "（五）监督保障。召开工作例会2次，组织业务培训3场次，开展季度自查自评。开展工作考核和社会评议，未发生责任追究情形。";
    }

    private static IEnumerable<string> Other(ReportSpecification report)
    {
        if (!report.Figures.TryGetValue("requests.results.other.feeUnpaid@total", out decimal unpaid)) return ["本年度无其他需要报告的事项。"];
        return [unpaid == 0 ? "本年度未收取信息处理费。" : $"{report.Year}年度，本机关发出信息处理费收费通知{unpaid}件，总金额{unpaid * 100}元，实际收取0元。"];
    }
}
