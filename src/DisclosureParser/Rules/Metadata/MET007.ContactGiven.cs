using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class ContactGiven : Rule
{
    private static readonly Cues Address = Cues.Metadata("address"), Telephone = Cues.Metadata("telephone");

    public override RuleDescriptor Descriptor { get; } = new("MET007", "宜写明联系方式", "Contact details are given", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第十二条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        foreach (Block block in context.Document.Blocks)
        {
            if (block is Paragraph paragraph && PlainText.Of(paragraph.Text) is string text && (Address.AreIn(text) || Telephone.AreIn(text))) return RuleResult.Passed;
        }

        return RuleResult.From([Fail("report", context.Report.Location, "没有写明地址、电话等联系方式。", "Neither an address nor a telephone number is given.")]);
    }
}
