using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace FixtureGenerator.Defects;

/// <summary>One thing that is wrong in an otherwise clean report, and what must be found of it.</summary>
/// <param name="RuleId">The rule that must find it.</param>
/// <param name="Subject">The subject of its finding.</param>
internal sealed record Defect(string RuleId, string Subject)
{
    /// <summary>Tells defects of one rule apart; empty for its first.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The clean report it is planted in.</summary>
    public ReportSpecification Report { get; init; } = CleanReport.Department;

    /// <summary>Changes what is reported.</summary>
    public Func<ReportSpecification, ReportSpecification> Specify { get; init; } = report => report;

    /// <summary>Changes how it is printed.</summary>
    public Func<PrintedReport, PrintedReport> Print { get; init; } = report => report;

    /// <summary>What is made of the form.</summary>
    public FormVariant Form { get; init; } = FormVariant.None;

    /// <summary>The formats that can print it, by the beginning of their names; empty: all.</summary>
    public string Only { get; init; } = "";

    /// <summary>The finding is a remark, no warning or error.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Its name among files.</summary>
    public string Name => Variant.Length == 0 ? RuleId : $"{RuleId}-{Variant}";

    /// <summary>The report with the defect as a file.</summary>
    public byte[] Write(Rendering rendering) => rendering.Write(Print(ReportPrinting.Print(Specify(Report), Form)));
}
