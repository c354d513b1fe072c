using DisclosureParser.Rules.Quality;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Quality;

public class NoPersonalDataTests
{
    // Made-up numbers whose check digits fit.
    private const string IdentityCard = "11010519491231002X";
    private const string BankCard = "6222020000000000000";

    [Fact]
    public void An_identity_card_number_is_a_leak()
    {
        Finding finding = RuleTester.Fails<NoPersonalData>(Overview($"申请人张三，身份证号{IdentityCard}。"), Severity.Error, "section.overview", IdentityCard);

        Assert.DoesNotContain(IdentityCard, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("统一社会信用代码110105194912310021。")]
    [InlineData("身份证号110105194912310021。")]
    [InlineData("身份证号1101**********002X。")]
    [InlineData("联系电话：0517-87222589。")]
    [InlineData("文号20240101123456789012。")]
    [InlineData("公开信息13800138000条。")]
    public void Other_numbers_are_none(string text) => RuleTester.Passes<NoPersonalData>(Overview(text));

    [Fact]
    public void A_bank_card_number_needs_its_cue()
    {
        RuleTester.Fails<NoPersonalData>(Overview($"银行卡号：{BankCard}"), Severity.Error, "section.overview", BankCard);
        RuleTester.Passes<NoPersonalData>(Overview($"编码{BankCard}"));
        RuleTester.Passes<NoPersonalData>(Overview($"缴入市财政非税专户，账号{BankCard}"));
    }

    [Fact]
    public void A_mobile_number_in_the_text_is_a_warning() =>
        RuleTester.Fails<NoPersonalData>(Overview("群众来电反映，电话13800138000，已答复。"), Severity.Warning, "section.overview", "13800138000");

    [Fact]
    public void An_applicant_with_name_and_number_is_an_error() =>
        RuleTester.Fails<NoPersonalData>(Overview("申请人李小明，手机13800138000。"), Severity.Error, "section.overview");

    [Theory]
    [InlineData("如有疑问，请与办公室联系，联系电话：13800138000。")]
    [InlineData("联系人：王主任，电话13800138000。")]
    public void An_official_contact_is_a_remark(string text) => RuleTester.Fails<NoPersonalData>(Overview(text), Severity.Info, "section.overview");

    private static ReportBuilder Overview(string text) => ReportBuilder.Clean().Text("overview", text);
}
