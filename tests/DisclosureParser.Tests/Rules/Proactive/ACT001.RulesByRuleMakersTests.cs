using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class RulesByRuleMakersTests
{
    [Theory]
    [InlineData(AgencyKind.Township, AgencyLevel.Township, "清河县东山镇人民政府", Severity.Error)]
    [InlineData(AgencyKind.Subdistrict, AgencyLevel.Township, "东山区南街街道办事处", Severity.Error)]
    [InlineData(AgencyKind.Government, AgencyLevel.County, "清河县人民政府", Severity.Error)]
    [InlineData(AgencyKind.Department, AgencyLevel.County, "清河县人民政府办公室", Severity.Warning)]
    [InlineData(AgencyKind.Other, AgencyLevel.Unknown, "清河高新区管委会", Severity.Warning)]
    [InlineData(AgencyKind.Department, AgencyLevel.City, "清河市财政局", Severity.Info)]
    [InlineData(AgencyKind.Other, AgencyLevel.Unknown, "清河水务集团", Severity.Info)]
    public void Rules_reported_without_the_power_to_make_them_fail(AgencyKind kind, AgencyLevel level, string name, Severity severity)
    {
        ReportBuilder report = ReportBuilder.Clean().By(kind, level, name).Number("proactive.regulations@inForce", 6);

        Assert.Equal([$"ACT001 proactive.regulations {severity}"], Audit.Only(report, "ACT001").Shown());
    }

    [Theory]
    [InlineData(AgencyKind.Government, AgencyLevel.Province, "某省人民政府")]
    [InlineData(AgencyKind.Government, AgencyLevel.Unknown, "清河市人民政府")]
    [InlineData(AgencyKind.Department, AgencyLevel.City, "某州人民政府办公室")]
    [InlineData(AgencyKind.Department, AgencyLevel.National, "某部")]
    public void Bodies_that_may_make_rules_are_left_alone(AgencyKind kind, AgencyLevel level, string name)
    {
        ReportBuilder report = ReportBuilder.Clean().By(kind, level, name).Number("proactive.regulations@issued", 6);

        Assert.Equal(Outcome.NotApplicable, Audit.Only(report, "ACT001").Of("ACT001").Outcome);
    }

    [Fact]
    public void The_trial_form_is_one_level_down() => Assert.Equal(
        ["ACT001 proactive.regulations Warning"],
        Audit.Only(ReportBuilder.Clean(2020).By(AgencyKind.Township, AgencyLevel.Township).Number("proactive.regulations@totalDisclosed", 2), "ACT001").Shown());

    [Fact]
    public void No_rules_pass_and_a_figure_that_was_not_read_is_not_evaluated()
    {
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean().Blank("proactive.regulations@issued"), "ACT001").Of("ACT001").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean().Uncertain("proactive.regulations@issued"), "ACT001").Of("ACT001").Outcome);
    }
}
