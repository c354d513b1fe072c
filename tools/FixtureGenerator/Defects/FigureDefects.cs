namespace FixtureGenerator.Defects;

/// <summary>Figures that contradict each other or cannot be true.</summary>
internal static class FigureDefects
{
    private const string Received = "requests.received", Total = "requests.results.total", Unpaid = "requests.results.other.feeUnpaid@naturalPerson";

    public static IEnumerable<Defect> All =>
    [
        new("ACT001", "proactive.regulations") { Specify = report => report.With(("proactive.regulations@inForce", 6)) },
        new("ACT001", "proactive.regulations") { Variant = "town", Report = CleanReport.Town, Specify = report => report.With(("proactive.regulations@inForce", 6)) },
        new("ACT002", "proactive.normativeDocuments") { Specify = report => report.With(("proactive.normativeDocuments@issued", 5), ("proactive.normativeDocuments@repealed", 0), ("proactive.normativeDocuments@inForce", 3)) },
        new("ACT003", "proactive.fees@amount") { Specify = report => report.With(("proactive.fees@amount", 1_250_000)) },
        new("ACT004", "proactive.normativeDocuments") { Report = CleanReport.Trial, Specify = report => report.With(("proactive.normativeDocuments@disclosed", 22), ("proactive.normativeDocuments@totalDisclosed", 20)) },
        new("ACT005", "proactive.compulsion") { Report = CleanReport.Trial, Specify = report => report.With(("proactive.compulsion@previousItems", 1), ("proactive.compulsion@change", -3)) },
        new("ACT006", "proactive.procurement") { Report = CleanReport.Trial, Specify = report => report.With(("proactive.procurement@amount", 0)) },
        new("ACT007", "proactive.penalties") { Report = CleanReport.Trial, Specify = report => report.With(("proactive.penalties@previousItems", 0), ("proactive.penalties@change", 0)) },
        new("REQ001", "requests.results.granted@enterprise") { Specify = report => report.WithMore(3, "requests.results.granted@enterprise") },
        new("REQ001", "requests.carriedOut@total") { Variant = "total", Report = CleanReport.Trial, Specify = report => report.WithMore(20, "requests.carriedOut@total") },
        new("REQ002", Total + "@naturalPerson") { Specify = report => report.WithMore(2, Total + "@naturalPerson", Total + "@total", Received + "@naturalPerson", Received + "@total") },
        new("REQ003", "requests@naturalPerson") { Specify = report => report.WithMore(7, Received + "@naturalPerson", Received + "@total") },
        new("REQ003", "requests@enterprise") { Variant = "trial", Report = CleanReport.Trial, Specify = report => report.WithMore(7, Received + "@enterprise", Received + "@total") },
        new("REQ004", "requests@researchInstitution") { Specify = report => report.WithMore(1, "requests.results.granted@researchInstitution", "requests.results.granted@total") },
        new("REQ005", "requests.results.other.feeUnpaid@total") { Specify = report => report.WithTied((Unpaid, 3)), Print = report => report.Section(6, "本年度未发出信息处理费收费通知。") },
        new("REQ006", "requests.carriedOut@total") { Specify = report => report.WithTied(("requests.carriedOut@naturalPerson", 60)), IsRemark = true },
        new("REQ007", "requests.received@naturalPerson")
        {
            Specify = report => report.WithTied([.. report.Figures.Keys.Where(key => key.StartsWith("requests.", StringComparison.Ordinal) && key.EndsWith("@naturalPerson", StringComparison.Ordinal)).Select(key => (key, 0m))]), IsRemark = true,
        },
        new("REV001", "disputes.reconsideration@total") { Specify = report => report.WithMore(1, "disputes.reconsideration@total") },
        new("REV002", "disputes.litigation.direct@total") { Specify = report => report.WithMore(1, "disputes.litigation.direct@total") },
        new("REV003", "disputes.litigation.afterReconsideration@total") { Specify = report => report.WithMore(1, "disputes.litigation.afterReconsideration@total") },
    ];
}
