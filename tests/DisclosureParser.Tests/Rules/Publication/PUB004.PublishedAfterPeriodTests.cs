using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class PublishedAfterPeriodTests
{
    [Fact]
    public void The_first_of_January_is_possible() => RuleTester.Passes<PublishedAfterPeriod>(Dated(new(2025, 1, 1), PublicationDateOrigin.Page));

    [Fact]
    public void A_page_of_December_is_an_error() => RuleTester.Fails<PublishedAfterPeriod>(Dated(new(2024, 12, 20), PublicationDateOrigin.Page), Severity.Error, "report.publishedOn");

    [Fact]
    public void A_signature_of_December_is_a_remark() =>
        RuleTester.Fails<PublishedAfterPeriod>(Dated(new(2024, 12, 20), PublicationDateOrigin.Signature), Severity.Info, "report.publishedOn");

    [Fact]
    public void Without_a_date_nothing_is_said() => RuleTester.DoesNotApply<PublishedAfterPeriod>(ReportBuilder.Clean().Header(header => header with { PublishedOn = null }));

    private static ReportBuilder Dated(DateOnly date, PublicationDateOrigin origin) =>
        ReportBuilder.Clean().Header(header => header with { PublishedOn = header.PublishedOn! with { Date = date, Origin = origin } });
}
