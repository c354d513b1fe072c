using DisclosureParser.Rules.Requests;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Requests;

public class NaturalPersonsAmongApplicantsTests
{
    private const string Key = "requests.received@naturalPerson";

    private static ReportBuilder Report(decimal total) => ReportBuilder.Clean().Number(Key, 0).Number("requests.received@total", total);

    [Fact]
    public void None_of_five_is_remarked_at_the_figure() => RuleTester.Fails<NaturalPersonsAmongApplicants>(Report(5), Severity.Info, Key);

    [Fact]
    public void None_of_four_passes() => RuleTester.Passes<NaturalPersonsAmongApplicants>(Report(4));

    [Fact]
    public void A_blank_says_nothing() => RuleTester.Passes<NaturalPersonsAmongApplicants>(Report(9).Blank(Key));
}
