using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Similarity;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>A body tells its own work: neither in another's words nor under another's name.</summary>
internal sealed class WordsAreItsOwn : Rule
{
    private const string LeastLikeness = "similarity";

    private static readonly Cues OwnWork = CrossYearWords.Of("ownWork");

    public override RuleDescriptor Descriptor { get; } = new("YOY010", "正文不应与其他单位雷同", "The text is not copied from another body", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("通知 四")],
        Needs = NeighbourKind.Peers,
        AppliesWithoutTemplate = true,
        Options = [RuleOption.Decimal(LeastLikeness, 0.85m, 0.8m, 1, "与另一单位的相似度达到此值为警告。", "From this likeness to another body's text on it is a warning.")],
    };

    /// <summary>From here on two texts are one copied from the other, not two bodies' words on one subject.</summary>
    public double LikenessOf(RuleSettings settings) => (double)Option(settings, LeastLikeness).Number;

    public override RuleResult Check(RuleContext context)
    {
        PeerReports peers = context.Neighbours.Peers!;
        List<Finding> findings = [];
        foreach (string section in PeerTexts.Sections)
        {
            if (context.Report.Section(section) is not ReportSection own) continue;
            if (peers.Alike.TryGetValue(section, out LikeReport? like)) findings.Add(Alike(context, own, like));
            else if (section == "overview" && Foreign(context, own, peers.Names) is Finding foreign) findings.Add(foreign);
        }

        return RuleResult.From(findings);
    }

    private Finding Alike(RuleContext context, ReportSection own, LikeReport like)
    {
        string other = like.Agency, percent = Likeness.Percent(like.Likeness), name = SectionNames.Of(context, own.Key);
        string more = like.Count > 1 ? $"等{like.Count}份报告" : "的报告";
        return Fail(own, $"{name}的文字与“{other}”{more}雷同，相似度{percent}（数字和通用语句不计）。",
            $"The text of “{name}” is like that of “{other}” ({like.Count} in all): {percent}, numbers and boilerplate left out.");
    }

    // 2023年，某县公安局认真落实…: the first sentence tells whose work it is. Further on others are named for good reasons.
    private Finding? Foreign(RuleContext context, ReportSection own, PeerNames names)
    {
        if (context.Report.Header.Agency is not { Kind: not AgencyKind.Other and not AgencyKind.Government } agency) return null;
        string ownName = PlainText.Of(agency.Name);
        AgencyIdentity identity = AgencyIdentity.Of(agency.Name);
        if (own.Paragraphs.FirstOrDefault(passage => passage.Text.Length > 30) is not Passage passage) return null;
        PlainText text = PlainText.Of(passage);
        int end = Stretch.Sentences(text.Text).Select(sentence => sentence.End).FirstOrDefault();
        if (text.Text.AsSpan(0, end).Contains(ownName, StringComparison.Ordinal)) return null;
        int start = 0;
        if (PrintedDates.YearAt(text.Text, 0) > 0)
        {
            start = 4;
            while (start < end && text.Text[start] is '年' or '度' or ',' or '以' or '来') start++;
        }

        if (names.At(text.Text, start) is not (string name, AgencyIdentity other) || other.Key == identity.Key) return null;
        if (other.IsGovernment || identity.IsGovernment || OwnWork.HeadOf(text.Text.AsSpan(start + name.Length).TrimStart(',')) is null) return null;
        string printed = text.Printed(start, name.Length);
        return Fail("section." + own.Key, text.At(start, name.Length), $"“{agency.Name}”的报告写的是“{printed}”的工作。", $"The report of “{agency.Name}” tells the work of “{printed}”.") with { Passage = printed };
    }
}
