using DisclosureParser;
using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Defects;

/// <summary>Plants every defect in every format and says which were found: <c>FixtureGenerator --defects [NAME-PART] [LAYOUT-PART]</c>.</summary>
internal static class DefectReport
{
    private const string LeftOpen = "○";

    public static async Task<int> RunAsync(string part, string? layouts)
    {
        Rendering[] formats = layouts is null ? [.. DefectCatalog.Formats]
            : [.. LayoutCatalog.All.Where(layout => layout.Variant.Name.Length == 0 && layout.Name.Contains(layouts, StringComparison.Ordinal)).Select(layout => layout.Rendering)];
        int planted = 0, found = 0, open = 0;
        Console.WriteLine($"| Defect | Subject | {string.Join(" | ", formats.Select(format => format.Name))} |");
        Console.WriteLine($"|---|---|{string.Concat(formats.Select(_ => "---|"))}");
        foreach (ReportSpecification clean in (ReportSpecification[])[CleanReport.Department, CleanReport.Trial, CleanReport.Government, CleanReport.Town])
            await Print("clean", $"{clean.Agency} {clean.Year}", "", _ => null, format => format.Write(ReportPrinting.Print(clean, FormVariant.None)), (audit, format) => Surplus(Without(audit, format)));
        foreach (Defect defect in DefectCatalog.All.Where(defect => defect.Name.Contains(part, StringComparison.Ordinal)))
            await Print(defect.Name, defect.Subject, defect.Only, format => LayoutEffects.Obstacle(defect, format), defect.Write, (audit, format) => Difference(defect, format, audit));
        Console.WriteLine($"\n{found} of {planted} found as they must be, {open} left open (○: the rule says that it was not evaluated), {planted - found - open} otherwise.");
        return found + open == planted ? 0 : 1;

        async Task Print(string name, string subject, string only, Func<Rendering, string?> obstacle, Func<Rendering, byte[]> write, Func<AuditResult, Rendering, string> difference)
        {
            List<string> cells = [];
            foreach (Rendering format in formats)
            {
                if (!format.Name.StartsWith(only, StringComparison.Ordinal) || obstacle(format) is not null)
                {
                    cells.Add("");
                    continue;
                }

                string other = difference(await AuditAsync(write(format), format), format);
                planted++;
                if (other.Length == 0) found++;
                if (other == LeftOpen) open++;
                cells.Add(other.Length == 0 ? "✓" : other);
            }

            Console.WriteLine($"| {name} | {subject} | {string.Join(" | ", cells)} |");
        }
    }

    /// <summary>A file with a defect, checked.</summary>
    public static Task<AuditResult> AuditAsync(byte[] bytes, Rendering format) => DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(bytes, "report" + format.Extension));

    /// <summary>What was found besides the defect, or in its place; empty where it was found as it must be.</summary>
    public static string Difference(Defect defect, AuditResult audit)
    {
        List<Finding> findings = [.. audit.Findings];
        int own = findings.FindIndex(finding => finding.RuleId == defect.RuleId && finding.Subject == defect.Subject && finding.Severity > Severity.Info != defect.IsRemark);
        if (own >= 0) findings.RemoveAt(own);
        string others = Surplus(findings);
        return own >= 0 ? others : $"not found {others}".TrimEnd();
    }

    private static string Difference(Defect defect, Rendering format, AuditResult audit)
    {
        AuditResult seen = Without(audit, format);
        string difference = Difference(defect, seen);
        if (difference.Length == 0) return difference;
        string others = Surplus(seen.Findings.Where(finding => !LayoutEffects.IsTold(defect, format, finding)));
        if (others.Length > 0) return difference;
        if (seen.Findings.Any(finding => LayoutEffects.IsTold(defect, format, finding))) return "";
        return LayoutEffects.LeavesOpen(defect, audit) ? LeftOpen : difference;
    }

    // What the layout itself prints against the form is no surplus, unless it is the defect.
    private static AuditResult Without(AuditResult audit, Rendering format) =>
        audit with { Findings = [.. audit.Findings.Where(finding => !LayoutEffects.Brings(format, finding))] };

    private static string Surplus(AuditResult audit) => Surplus(audit.Findings);

    private static string Surplus(IEnumerable<Finding> findings) =>
        string.Join("; ", findings.Where(finding => finding.Severity > Severity.Info).Select(finding => $"{finding.RuleId} {finding.Subject}"));
}
