using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class NoPersonalData : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("QLT002", "不应当泄露个人信息", "No personal data are disclosed", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第十五条"), new LegalBasis("中华人民共和国个人信息保护法", "第十条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        foreach (ReportText text in ReportText.ApartFromTables(context.Report))
        {
            foreach (PersonalNumber number in PersonalNumber.In(text.Paragraph, isPreamble: text.Section is null)) findings.Add(Leak(text, number));
        }

        return RuleResult.From(findings);
    }

    private Finding Leak(ReportText text, PersonalNumber number)
    {
        (string chinese, string english) = number.Kind switch
        {
            PersonalNumberKind.IdentityCard => ("公民身份号码", "an identity card number"),
            PersonalNumberKind.BankCard => ("银行卡号", "a bank card number"),
            _ => ("手机号码", "a mobile telephone number"),
        };
        // The message must not disclose it once more.
        string masked = number.Masked;
        string remark = number.Severity == Severity.Info ? "，疑为公务联系方式" : "";
        return Fail(text.Subject, text.Paragraph.At(number.Start, number.Length), $"正文中有{chinese}{masked}{remark}。", $"The text prints {english} {masked}.", number.Severity) with { Passage = masked };
    }
}
