using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Structure;

/// <summary>A run of section headings whose printed ordinals are off by the same number.</summary>
/// <param name="Shift">Printed ordinal minus the form's.</param>
/// <param name="Sections">The sections of the run, in the document's order.</param>
internal sealed record OrdinalShift(int Shift, ImmutableArray<ReportSection> Sections)
{
    /// <summary>The runs of a report. Headings without an ordinal neither begin nor end one.</summary>
    public static List<OrdinalShift> Of(AnnualReport report, Template form)
    {
        List<OrdinalShift> runs = [];
        int before = 0;
        foreach (ReportSection section in report.Sections)
        {
            if (section.Heading.Length == 0 || section.Number is not int number) continue;
            int shift = number - form.Section(section.Key).Ordinal;
            if (shift != 0 && shift == before) runs[^1] = runs[^1] with { Sections = runs[^1].Sections.Add(section) };
            else if (shift != 0) runs.Add(new OrdinalShift(shift, [section]));
            before = shift;
        }

        return runs;
    }
}
