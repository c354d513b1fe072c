using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

namespace DisclosureParser.Compatibility.Tests;

/// <summary>The library as .NET 8 programs get it says the same as the one for .NET 10.</summary>
public class Net8BuildTests
{
    [Fact]
    public void The_library_under_test_is_the_net8_build()
    {
        TargetFrameworkAttribute target = (TargetFrameworkAttribute)Attribute.GetCustomAttribute(typeof(Disclosure).Assembly, typeof(TargetFrameworkAttribute))!;

        Assert.Equal(".NETCoreApp,Version=v8.0", target.FrameworkName);
    }

    [Theory]
    [InlineData("qinghe-water-2023/report.html", "")]
    [InlineData("qinghe-water-2023/report.md", "")]
    [InlineData("qinghe-market-2023/report.html", "MET007 PUB001 REQ001 REV001 SEC009 SEC012 TXT001")]
    [InlineData("banshi-2020/report.txt", "MET003 MET004 PUB004 TAB007")]
    public async Task A_report_has_the_findings_that_it_has_on_net10(string file, string rules)
    {
        AuditResult audit = await Disclosure.AuditAsync(Path.Combine(Root(), "testdata", "reports", file));

        Assert.Equal(AuditStatus.Complete, audit.Status);
        Assert.Equal(rules, string.Join(' ', audit.Findings.Select(finding => finding.RuleId)));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
