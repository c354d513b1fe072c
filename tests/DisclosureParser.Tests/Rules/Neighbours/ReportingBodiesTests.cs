using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Tests.Rules.Neighbours;

public class ReportingBodiesTests
{
    private const string Lists = "单位,地区,级别,年度\n清河县水利局,松州市清河县,县级,\n教育局,清河县,县级,\n清河县审计局,清河县,县级,2022\n";

    [Fact]
    public void A_body_takes_region_and_level_from_the_roster_else_the_configuration_else_its_name()
    {
        ReportingBodies bodies = ReportingBodies.Of(
            [Report("清河县水利局", 2023), Report("清河县财政局", 2023), Report("中共松江县委员会办公室", 2023), Report("开发区管委会", 2023)],
            Roster.Parse(Lists),
            [new KnownAgency("开发区管委会") { Region = "松州市" }]);
        Assert.Equal(["松州市清河县", "清河县", "松江县", "松州市"], bodies.Bodies.Select(body => body.Region));
        Assert.Equal("县级", bodies.Bodies[0].Level);
    }

    [Fact]
    public void Who_is_on_the_roster_and_not_in_the_run_is_missing()
    {
        ReportingBodies bodies = ReportingBodies.Of([Report("清河县水利局", 2023)], Roster.Parse(Lists));
        Assert.Equal([("教育局", 2023), ("清河县审计局", 2022)], Missing(bodies));
    }

    [Fact]
    public void A_bare_name_of_the_roster_is_the_body_of_its_region() =>
        Assert.Equal([("清河县审计局", 2022)], Missing(ReportingBodies.Of([Report("清河县水利局", 2023), Report("清河县教育局", 2023)], Roster.Parse(Lists))));

    [Fact]
    public void An_alias_is_the_body() =>
        Assert.Equal(
            [("清河县审计局", 2022)],
            Missing(ReportingBodies.Of([Report("清河县水利局", 2023), Report("清河教体局", 2023)], Roster.Parse(Lists), [new KnownAgency("教育局") { Aliases = ["清河教体局"] }])));

    [Fact]
    public void One_report_of_another_year_makes_nobody_late()
    {
        Roster roster = Roster.Parse("单位,地区\n清河县甲局,\n清河县乙局,\n清河县丙局,\n");
        AuditResult[] reports = [Report("清河县甲局", 2023), Report("清河县乙局", 2023), Report("清河县丙局", 2023), Report("清河县甲局", 2019)];
        Assert.Empty(ReportingBodies.Of(reports, roster).Missing);
    }

    [Fact]
    public void A_file_that_names_the_body_and_was_not_read_is_pointed_at()
    {
        ReportingBodies bodies = ReportingBodies.Of([Report("清河县水利局", 2023), Unread("2023/清河县审计局.pdf")], Roster.Parse("单位\n清河县审计局\n清河县水利局\n"));
        Assert.Equal("2023/清河县审计局.pdf", Assert.Single(bodies.Missing).UnreadDocument);
    }

    [Fact]
    public void The_year_before_is_that_of_the_same_body()
    {
        ReportingBodies bodies = ReportingBodies.Of([Report("清河县水利局", 2022), Report("清河县水利局", 2023), Report("松江县水利局", 2023)]);
        Assert.Equal([null, 0, null], bodies.Bodies.Select(body => body.PreviousAt));
    }

    private static (string, int)[] Missing(ReportingBodies bodies) => [.. bodies.Missing.Select(missing => (missing.Entry.Agency, missing.Year))];

    private static AuditResult Unread(string name) => new(new DocumentInfo(name), AuditStatus.Unreadable, null, [], [], []);

    private static AuditResult Report(string agency, int year)
    {
        SourceLocation place = new(new BlockPath(0));
        AnnualReport report = new(
            new ReportHeader { Agency = new Agency(agency, AgencyKind.Department, AgencyLevel.County, place), Year = year }, "gkbg-2021", ImmutableArray<ReportSection>.Empty, ImmutableArray<StatutoryTable>.Empty)
        {
            Location = place,
        };
        return new AuditResult(new DocumentInfo($"{agency}{year}.docx"), AuditStatus.Complete, report, [], [], []);
    }
}
