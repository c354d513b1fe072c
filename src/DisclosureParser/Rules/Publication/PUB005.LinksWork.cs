using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Publication;

internal sealed class LinksWork : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("PUB005", "链接和附件应当有效", "Links and attachments work", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第二十四条")],
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context) =>
        RuleResult.NotApplicable("检查链接需要访问网络，本程序从不访问网络。", "Checking links needs a network, which this program never uses.");
}
