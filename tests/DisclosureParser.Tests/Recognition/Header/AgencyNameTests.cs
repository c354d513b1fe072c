using DisclosureParser.Documents;
using DisclosureParser.Recognition.Header;

namespace DisclosureParser.Tests.Recognition.Header;

public class AgencyNameTests
{
    [Fact]
    public void Radicals_in_a_name_are_the_ideographs_they_print()
    {
        Agency agency = AgencyName.Create("松江县⼈⺠政府", new SourceLocation(new BlockPath(0)));

        Assert.Equal(("松江县人民政府", AgencyKind.Government, AgencyLevel.County), (agency.Name, agency.Kind, agency.Level));
    }
}
