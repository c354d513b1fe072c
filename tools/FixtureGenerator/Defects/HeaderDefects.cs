using FixtureGenerator.Forms;

namespace FixtureGenerator.Defects;

/// <summary>What is wrong with title, preamble, dates and signature, and with the words of the text.</summary>
internal static class HeaderDefects
{
    private const string Period = "自2023年1月1日起，至2023年12月31日止";

    public static IEnumerable<Defect> All =>
    [
        new("PUB001", "report.publishedOn") { Print = report => report.Replace("2024年1月13日", "2024年3月13日") },
        new("PUB002", "report.publishedOn") { Report = CleanReport.Government, Print = report => report.Replace("2024年1月13日", "2024年4月13日") },
        new("PUB003", "report.publishedOn") { Report = CleanReport.Town, Print = report => report.Replace("2024年1月13日", "2024年4月13日") },
        new("PUB004", "report.publishedOn") { Print = report => report.Replace("2024年1月13日", "2023年12月20日"), IsRemark = true },
        new("MET001", "report.title") { Print = report => report with { Title = report.Title.Replace("工作年度报告", "年度报告", StringComparison.Ordinal) } },
        new("MET002", "report.year") { Print = report => report.Replace(Period, "自2022年1月1日起，至2022年12月31日止") },
        new("MET003", "report.agency") { Print = report => report with { Blocks = [.. report.Blocks.Select(block => block is PrintedParagraph { IsSignature: true, Text: "清河市东山区卫生健康局" } signature ? signature with { Text = "清河市东山区财政局" } : block)] } },
        new("MET004", "report.period") { Print = report => report.Replace(Period, "自2023年1月1日起，至2023年11月30日止") },
        new("MET005", "report.preamble") { Print = report => report.Replace("要求编制", "和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求编制") },
        new("MET006", "report.preamble") { Print = report => report.Replace("联系电话", "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况等五个部分。联系电话") },
        new("MET007", "report") { Print = report => report.Replace("联系电话：0439-5025569。", ""), IsRemark = true },
        new("QLT001", "section.overview") { Print = report => report.Begin(1, "2022年，组织公开培训8次。") },
        new("QLT002", "section.overview") { Print = report => report.Begin(1, "申请人张三丰（身份证号码11010519491231002X）到现场查阅。") },
        new("QLT003", "section.overview") { Print = report => report.Begin(1, "持续做好政府信公开各项工作。") },
        new("QLT004", "section.overview") { Print = report => report.Begin(1, "部分地区还开发了政务应用。"), IsRemark = true },
        new("QLT005", "section.overview") { Print = report => report.Begin(1, "20XX年继续优化公开栏目。") },
        new("QLT006", "section.overview") { Print = report => report.Begin(1, "按照第三十二条的规定公布年度报告。"), IsRemark = true },
    ];
}
