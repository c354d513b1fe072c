using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>A section before it has a place.</summary>
internal sealed record SectionDraft(string Key, string Heading, int? Number, LabelMatch Match, ImmutableArray<string> Paragraphs)
{
    /// <summary>The section of a report that no rule has anything to say about. Its text states no figure of the tables.</summary>
    public static SectionDraft Clean(TemplateSection section, int year) =>
        new(section.Key, FormWords.Heading(section), section.Ordinal, LabelMatch.Canonical, [.. CleanText(section.Key, year)]);

    private static IEnumerable<string> CleanText(string key, int year) => key switch
    {
        "overview" =>
        [
            string.Create(CultureInfo.InvariantCulture, $"{year}年，本机关深入贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作。"),
            "（一）主动公开。全年通过政府网站发布信息1280条，其中政策解读16篇。",
            "（二）依申请公开。规范登记、审核、答复、归档流程，收到的政府信息公开申请均依法处理。",
            "（三）政府信息管理。严格执行信息发布审查制度，及时更新公开目录和指南。",
            "（四）政府信息公开平台建设。优化网站专栏设置，维护政务新媒体账号2个。",
            "（五）监督保障。组织业务培训3次，开展工作考核和社会评议，未发生责任追究情形。",
        ],
        "problems" =>
        [
            "存在的主要问题：一是政策解读形式还不够丰富；二是业务人员能力有待提升。",
            "改进情况：一是采用图解、视频等方式开展解读；二是加强业务培训，提升工作水平。",
        ],
        "other" => ["本年度未收取信息处理费。除此之外，没有其他需要报告的事项。"],
        _ => [],
    };
}
