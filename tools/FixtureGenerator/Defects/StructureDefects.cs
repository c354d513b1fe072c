using FixtureGenerator.Forms;

namespace FixtureGenerator.Defects;

/// <summary>What is wrong with headings and with what sections hold.</summary>
internal static class StructureDefects
{
    private const string Problem = "2023年工作中还存在一些不足：一是主动公开的深度不够；二是政策解读形式较为单一；三是基层工作人员力量薄弱。";

    public static IEnumerable<Defect> All =>
    [
        new("SEC001", "section.problems") { Print = report => report.Without(5) },
        new("SEC002", "section.problems") { Print = report => report.Swap(5) },
        new("SEC003", "section.problems") { Print = report => report.Heading("五、存在的主要问题及改进情况", "六、存在的主要问题及改进情况") },
        new("SEC004", "section.problems") { Print = report => report.Heading("五、存在的主要问题及改进情况", "五、存在问题及改进措施"), IsRemark = true },
        new("SEC004", "section.disputes") { Variant = "misprint", Print = report => report.Heading("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政法复议、行政诉讼情况") },
        new("SEC005", "report") { Print = report => report.End(new PrintedHeading("七、", "下一步工作打算"), new PrintedParagraph("下一步，继续压实公开责任，加强业务培训，提升工作能力。")) },
        new("SEC006", "section.overview") { Print = report => report.Replace("（三）政府信息管理。严格执行公开属性源头认定和保密审查制度，动态调整主动公开目录。", "（三）其他工作。召开专题会议2次。").Replace("（五）监督保障。召开工作例会2次，组织业务培训3场次，开展季度自查自评。开展工作考核和社会评议，未发生责任追究情形。", "（五）其他。召开工作例会2次。") },
        new("SEC007", "section.overview") { Report = CleanReport.Government, Print = report => report.Replace("开展工作考核和社会评议，未发生责任追究情形。", "") },
        new("SEC008", "section.overview") { Print = report => report.Replace("扎实推进政府信息公开各项工作。", string.Concat(Enumerable.Repeat("扎实推进政府信息公开各项工作，回应群众关切，做好政策解读；", 60)) + "取得实效。"), IsRemark = true },
        new("SEC009", "section.problems") { Print = report => report.Section(5, "暂无。") },
        new("SEC010", "section.problems") { Print = report => report.Section(5, Problem) },
        new("SEC011", "section.other") { Print = report => report.Section(6) },
        new("SEC012", "section.other") { Print = report => report.Section(6, "本年度无其他需要报告的事项。") },
        new("SEC013", "section.other") { Print = report => report.Section(6, "按规定收取了信息处理费。"), IsRemark = true },
        new("SEC014", "section.proactive") { Print = report => report.Begin(2, "该部分以表格形式报告。") },
    ];
}
