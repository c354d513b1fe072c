using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class PartsAddUpToWholeTests
{
    [Theory]
    [InlineData("公布信息260条（其中机构职能82条，规范性文件80条，其他98条）。")]
    [InlineData("答复政府信息公开申请80件。予以公开41件，部分公开5件，不予公开6件，无法提供16件，不予处理7件，其他处理5件。")]
    public void Parts_that_add_up_pass(string text) => Passes<PartsAddUpToWhole>(text);

    [Fact]
    public void A_list_that_ends_with_the_rest_must_add_up()
    {
        Finding finding = Fails<PartsAddUpToWhole>("公布信息260条（其中机构职能82条，规范性文件80条，其他99条）。");

        Assert.Equal("section.overview", finding.Subject);
        Assert.Equal("第一部分称“260条”，所列各项82＋80＋99＝261，总数为260，相差1。", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void All_six_groups_of_results_must_add_up() =>
        Assert.Equal(84, Fails<PartsAddUpToWhole>("答复政府信息公开申请90件。予以公开及部分公开50件，不予公开6件，无法提供16件，不予处理7件，其他处理5件。").Evidence!.Right);

    [Fact]
    public void Parts_inside_other_parts_are_a_remark() =>
        Assert.Equal(Severity.Info, Fails<PartsAddUpToWhole>("公布信息100条（其中政策60条，政策解读20条，其他40条）。").Severity);

    [Theory]
    [InlineData("公布信息260条，其中机构职能82条，规范性文件80条。")]
    [InlineData("公布信息260条，其中网站发布200条，微信发布150条，其他10条。")]
    [InlineData("办结80件，其中予以公开24件、部分公开9件，其余均已按规定答复；结转下年度继续办理21件。")]
    [InlineData("公布信息260余条（其中机构职能82条，其他99条）。")]
    [InlineData("公布信息260条，其中机构职能82条，其他99篇。")]
    public void Lists_that_do_not_say_they_are_complete_are_not_added(string text) => Is<PartsAddUpToWhole>(Outcome.NotApplicable, text);
}
