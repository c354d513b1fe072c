using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class NormativeDocumentsAgreeWithTableTests
{
    [Theory]
    [InlineData("本年制发行政规范性文件4件，废止2件，现行有效23件。")]
    [InlineData("印发规范性文件4件。")]
    [InlineData("起草规范性文件9件，以县政府名义印发规范性文件9件。")]
    public void What_agrees_passes(string text) => Passes<NormativeDocumentsAgreeWithTable>(text);

    [Theory]
    [InlineData("制发行政规范性文件7件。", "proactive.normativeDocuments@issued", Severity.Warning)]
    [InlineData("废止规范性文件9件。", "proactive.normativeDocuments@repealed", Severity.Warning)]
    [InlineData("现行有效行政规范性文件30件。", "proactive.normativeDocuments@inForce", Severity.Error)]
    public void What_differs_fails_at_the_figure(string text, string subject, Severity severity)
    {
        Finding finding = Fails<NormativeDocumentsAgreeWithTable>(text);

        Assert.Equal(subject, finding.Subject);
        Assert.Equal(severity, finding.Severity);
    }

    [Theory]
    [InlineData("公开行政规范性文件42件。")]
    [InlineData("审查行政规范性文件42件。")]
    [InlineData("解读规范性文件42件。")]
    public void What_was_disclosed_or_examined_is_not_what_was_issued(string text) => Is<NormativeDocumentsAgreeWithTable>(Outcome.NotApplicable, text);

    [Fact]
    public void The_trial_form_has_its_own_columns()
    {
        Passes<NormativeDocumentsAgreeWithTable>("制发规范性文件5件。", year: 2020);
        Passes<NormativeDocumentsAgreeWithTable>("主动公开规范性文件4件。", year: 2020);
        Assert.Equal("proactive.normativeDocuments@disclosed", Fails<NormativeDocumentsAgreeWithTable>("主动公开规范性文件9件。", year: 2020).Subject);
    }
}
