using System.Text.Json;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;
using Printed = FixtureGenerator.Reports.ExpectedReport;

namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>A made-up report in one layout: parsed, and held against what it prints.</summary>
internal sealed record PrintedLayout(ParseResult Result, Support.ExpectedReport Expected)
{
    /// <summary>The layout destroyed some of what the report prints, so that nobody can tell it.</summary>
    public bool IsDestroyed { get; private init; }

    public IEnumerable<string> Differences => Expected.Differences(Result.Report);

    public IEnumerable<string> WrongNumbers => Expected.WrongNumbers(Result.Report);

    public static async Task<PrintedLayout> ParseAsync(Layout layout, ReportSpecification report)
    {
        (byte[] bytes, Printed expected) = layout.Write(report);
        DocumentSource source = DocumentSource.FromBytes(bytes, $"{report.Id}.{layout.Name}{layout.Extension}");
        ParseResult result = await DisclosurePipeline.Default.ParseAsync(source);
        return new PrintedLayout(result, new Support.ExpectedReport(JsonDocument.Parse(expected.ToJson()).RootElement)) { IsDestroyed = expected.Facts.ContainsValue("unreadable") };
    }

    /// <summary>State and value of every figure by key.</summary>
    public Dictionary<string, (FigureState State, decimal? Value)> Figures() =>
        Result.Report!.Tables.SelectMany(table => table.Figures).ToDictionary(figure => figure.Key, figure => (figure.State, figure.Value), StringComparer.Ordinal);
}
