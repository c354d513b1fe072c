using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace FixtureGenerator.Reports;

/// <summary>A made-up report: who, when, on which form, and numbers that tie out. The same seed gives the same report.</summary>
/// <param name="Id">Its name among files, for example <c>r07</c>.</param>
/// <param name="Agency">The body that reports.</param>
/// <param name="Year">The report year.</param>
/// <param name="Form">The form of that year.</param>
/// <param name="Figures">Every figure of the form by key.</param>
internal sealed record ReportSpecification(string Id, string Agency, int Year, Template Form, ImmutableDictionary<string, decimal> Figures)
{
    private static readonly ImmutableArray<int> Years = [2022, 2020, 2025, 2019, 2023, 2021, 2024];

    // Bodies of every kind and level, all invented.
    private static readonly ImmutableArray<string> Agencies =
    [
        "松江县人民政府", "临河市生态环境局", "青山街道办事处", "云岭省人民政府办公厅", "白沙镇人民政府", "清河市人力资源和社会保障局",
        "东湖新区管理委员会", "国家税务总局临河市税务局", "石桥乡人民政府", "云岭省发展和改革委员会", "南浦市人民政府", "清河市东山区卫生健康局",
        "上海市浦江区教育局", "青川自治州人民政府", "中共松江县委员会办公室", "松江县公安局", "柳溪苏木人民政府", "临河经济技术开发区管委会", "清河市审计局",
    ];

    public string Title => $"{Agency}{Year}年政府信息公开工作年度报告";

    public decimal this[string key] => Figures[key];

    public static ReportSpecification Create(int seed)
    {
        int year = Years[seed % Years.Length];
        Template form = TemplateCatalog.BuiltIn.ForYear(year) ?? throw new InvalidOperationException($"No form for {year}.");
        string agency = Agencies[seed * 7 % Agencies.Length];
        return new ReportSpecification($"r{seed:00}", agency, year, form, FigureDraw.For(form, seed).ToImmutableDictionary());
    }
}
