using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Neighbours;

/// <summary>The roster, and the rules that need it: AGG001 and AGG002.</summary>
public class RosterTests
{
    private const string List = "单位,地区,级别,年度\n教育局,松江县,县级,\n松江县审计局,松江县,县级,2024\n松江县人民政府办公室,松江县,县级,\n临河县教育局,临河县,县级,\n";

    private static ReportBuilder Report(string name, AgencyKind kind = AgencyKind.Department, int times = 1)
    {
        ReportBuilder report = ReportBuilder.Clean().By(kind, AgencyLevel.County, name);
        foreach (string key in report.Figures.Keys.Where(key => key.StartsWith("requests", StringComparison.Ordinal) || key.StartsWith("disputes", StringComparison.Ordinal)).ToArray())
            report.Figures[key] = (int.Parse(report.Figures[key], System.Globalization.CultureInfo.InvariantCulture) * times).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return report;
    }

    private static AuditResult Parent(string list, ReportBuilder parent, params string[] children) =>
        YearPair.Together(Roster.Parse(list), [("0.docx", parent), .. children.Select((child, at) => ($"{at + 1}.docx", Report(child)))])[0];

    private static ReportBuilder Government(int times) => Report("松江县人民政府", AgencyKind.Government, times);

    [Fact]
    public void A_list_is_read_by_its_heads()
    {
        Roster roster = Roster.Parse("\uFEFF级别,单位,年份\r\n县级,\"松江县教育局\",2023年度\r\n\r\n");

        Assert.Equal(new RosterEntry("松江县教育局", null, "县级", 2023), Assert.Single(roster.Entries));
    }

    [Theory]
    [InlineData("单位,地区\n,松江县")]
    [InlineData("松江县教育局,松江县,县级,去年")]
    public void A_line_that_makes_no_sense_is_named(string list) =>
        Assert.StartsWith("名册第", Assert.Throws<FormatException>(() => Roster.Parse(list)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_body_without_a_report_is_named_in_its_governments_report()
    {
        AuditResult result = Parent(List, Government(1), "松江县教育局", "松江县人民政府办公室");

        Finding finding = Assert.Single(result.Findings, finding => finding.RuleId == "AGG002");
        Assert.Equal(("report", "松江县审计局"), (finding.Subject, finding.Passage));
        Assert.Equal(Outcome.NotApplicable, result.Of("AGG001").Outcome);
    }

    [Fact]
    public void Parts_that_add_up_pass()
    {
        AuditResult result = Parent(List, Government(3), "松江县教育局", "松江县审计局", "松江县政府办公室");

        Assert.Equal((Outcome.Passed, Outcome.Passed), (result.Of("AGG001").Outcome, result.Of("AGG002").Outcome));
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_remarked_on_at_the_figure()
    {
        AuditResult result = Parent(List, Government(4), "松江县教育局", "松江县审计局", "松江县政府办公室");

        Assert.Contains("AGG001 requests.received@total Info", result.Shown());
    }

    [Fact]
    public void Without_the_governments_own_office_only_less_than_the_parts_is_remarked_on()
    {
        string list = List.Replace("松江县人民政府办公室,松江县,县级,\n", "", StringComparison.Ordinal);

        Assert.Equal(Outcome.Passed, Parent(list, Government(4), "松江县教育局", "松江县审计局").Of("AGG001").Outcome);
        Assert.Equal(Outcome.Failed, Parent(list, Government(1), "松江县教育局", "松江县审计局").Of("AGG001").Outcome);
    }

    [Fact]
    public void Without_a_roster_they_do_not_apply()
    {
        AuditResult result = Audit.All(ReportBuilder.Clean());

        Assert.Equal((Outcome.NotApplicable, Outcome.NotApplicable), (result.Of("AGG001").Outcome, result.Of("AGG002").Outcome));
    }
}
