using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class LinksWorkTests
{
    [Fact]
    public void Links_are_never_followed() => RuleTester.DoesNotApply<LinksWork>(ReportBuilder.Clean());
}
