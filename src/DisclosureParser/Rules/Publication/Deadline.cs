using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Publication;

/// <summary>When a report was published, against the day it had to be.</summary>
/// <param name="Published">The date that counts as its publication.</param>
/// <param name="Day">The last day that is in time.</param>
internal sealed record Deadline(PublicationDate Published, DateOnly Day)
{
    private static readonly Cues FirstPublished = Cues.Metadata("firstPublished"), OtherDates = Cues.Metadata("dateIsOther");

    /// <summary>Days behind the deadline; 0 or less is in time.</summary>
    public int DaysLate => Published.Date.DayNumber - Day.DayNumber;

    /// <summary>
    /// A date that the document itself prints beside the page's: under the signature, or as its first publication. A page
    /// that was moved or put up again carries a later date than its report.
    /// </summary>
    public DateOnly? OwnDate(RuleContext context)
    {
        if (Published.Origin != PublicationDateOrigin.Page) return null;
        DateOnly? own = null;
        int signed = context.Report.Header.Signature?.Location.Path.BlockIndex ?? int.MaxValue;
        int last = context.Report.Sections.Select(section => section.Location.Path.BlockIndex).DefaultIfEmpty(0).Max();
        for (int i = 0; i < context.Document.Blocks.Length; i++)
        {
            if (context.Document.Blocks[i] is not Paragraph paragraph || i == Published.Location.Path.BlockIndex) continue;
            string text = PlainText.Of(paragraph.Text);
            bool isSignature = i > last && (i == signed || i == signed + 1 || PrintedDates.IsDate(text)) && !OtherDates.AreIn(text);
            if (!isSignature && !FirstPublished.AreIn(text)) continue;
            foreach (DateOnly date in PrintedDates.In(text)) own = own is null || date < own ? date : own;
        }

        return own;
    }
}
