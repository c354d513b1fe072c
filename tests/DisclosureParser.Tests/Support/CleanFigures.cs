using System.Globalization;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>The figures of an invented report in which everything ties out. Totals and new requests follow from the rest.</summary>
internal static class CleanFigures
{
    private static readonly Dictionary<string, string> Proactive2021 = new(StringComparer.Ordinal)
    {
        ["normativeDocuments@issued"] = "4",
        ["normativeDocuments@repealed"] = "2",
        ["normativeDocuments@inForce"] = "23",
        ["licensing@decisions"] = "1203",
        ["penalties@decisions"] = "86",
        ["compulsion@decisions"] = "3",
        ["fees@amount"] = "12.50",
    };

    private static readonly Dictionary<string, string> Proactive2019 = new(StringComparer.Ordinal)
    {
        ["normativeDocuments@created"] = "5",
        ["normativeDocuments@disclosed"] = "4",
        ["normativeDocuments@totalDisclosed"] = "30",
        ["licensing@previousItems"] = "120",
        ["licensing@change"] = "3",
        ["licensing@decisions"] = "1203",
        ["otherServices@previousItems"] = "15",
        ["otherServices@decisions"] = "210",
        ["penalties@previousItems"] = "300",
        ["penalties@change"] = "-2",
        ["penalties@decisions"] = "86",
        ["compulsion@previousItems"] = "20",
        ["compulsion@decisions"] = "3",
        ["fees@previousItems"] = "2",
        ["procurement@projects"] = "6",
        ["procurement@amount"] = "251.30",
    };

    private static readonly Dictionary<string, string> Requests = new(StringComparer.Ordinal)
    {
        ["carriedIn@naturalPerson"] = "4",
        ["carriedOut@naturalPerson"] = "6",
        ["results.granted@naturalPerson"] = "30",
        ["results.partlyGranted@naturalPerson"] = "4",
        ["results.denied.thirdPartyRights@naturalPerson"] = "2",
        ["results.denied.internalAffairs@naturalPerson"] = "3",
        ["results.denied.deliberative@naturalPerson"] = "1",
        ["results.unavailable.notHeld@naturalPerson"] = "12",
        ["results.unavailable.unclearAfterCorrection@naturalPerson"] = "1",
        ["results.notProcessed.petition@naturalPerson"] = "5",
        ["results.notProcessed.duplicate@naturalPerson"] = "2",
        ["results.other.notCorrected@naturalPerson"] = "1",
        ["results.other.misc@naturalPerson"] = "3",
        ["results.other@naturalPerson"] = "4",
        ["carriedIn@enterprise"] = "2",
        ["carriedOut@enterprise"] = "1",
        ["results.granted@enterprise"] = "8",
        ["results.unavailable.notHeld@enterprise"] = "3",
        ["results.other.misc@enterprise"] = "1",
        ["results.other@enterprise"] = "1",
        ["results.granted@publicWelfare"] = "1",
        ["results.granted@legalService"] = "2",
        ["results.partlyGranted@legalService"] = "1",
    };

    private static readonly Dictionary<string, string> Disputes = new(StringComparer.Ordinal)
    {
        ["reconsideration@upheld"] = "5",
        ["reconsideration@corrected"] = "1",
        ["reconsideration@pending"] = "2",
        ["litigation.direct@upheld"] = "1",
        ["litigation.direct@pending"] = "1",
        ["litigation.afterReconsideration@other"] = "1",
    };

    /// <summary>Every figure of the form by key, as printed.</summary>
    public static Dictionary<string, string> For(Template form)
    {
        Dictionary<string, string> figures = new(StringComparer.Ordinal);
        foreach (TemplateTable table in form.Tables)
        {
            Dictionary<string, string> printed = table.Key switch
            {
                "proactive" => form.Id == "gkbg-2019" ? Proactive2019 : Proactive2021,
                "requests" => Requests,
                _ => Disputes,
            };
            foreach ((string row, string column) in Cells(table)) figures[$"{table.Key}.{row}@{column}"] = printed.GetValueOrDefault($"{row}@{column}", "0");
        }

        TieOut(form, figures);
        return figures;
    }

    /// <summary>Row paths and column keys of all cells of a table in the order of the form.</summary>
    public static IEnumerable<(string Row, string Column)> Cells(TemplateTable table) =>
        from block in table.Blocks
        from row in block.Rows.Leaves
        from column in block.Columns.Leaves
        select (row.Path, column.Key);

    /// <summary>Writes every total, and the new requests that balance the third table, from the other figures.</summary>
    public static void TieOut(Template form, Dictionary<string, string> figures)
    {
        TableBlock requests = form.Table("requests").Blocks[0], disputes = form.Table("disputes").Blocks[0];
        foreach (AxisItem column in requests.Columns.Leaves.Where(column => !column.IsTotal))
        {
            decimal results = requests.Rows.Leaves
                .Where(row => row.Path.StartsWith("results.", StringComparison.Ordinal) && !row.IsTotal)
                .Sum(row => Value(figures, "requests", row.Path, column.Key));
            Write(figures, "requests", "results.total", column.Key, results);
            Write(figures, "requests", "received", column.Key, results
                + Value(figures, "requests", "carriedOut", column.Key) - Value(figures, "requests", "carriedIn", column.Key));
        }

        foreach ((TableBlock block, string table) in new[] { (requests, "requests"), (disputes, "disputes") })
        {
            foreach (AxisItem row in block.Rows.Leaves)
            {
                Write(figures, table, row.Path, "total",
                    block.Columns.Leaves.Where(column => !column.IsTotal).Sum(column => Value(figures, table, row.Path, column.Key)));
            }
        }
    }

    private static decimal Value(Dictionary<string, string> figures, string table, string row, string column) =>
        decimal.Parse(figures[$"{table}.{row}@{column}"], CultureInfo.InvariantCulture);

    private static void Write(Dictionary<string, string> figures, string table, string row, string column, decimal value) =>
        figures[$"{table}.{row}@{column}"] = value.ToString(CultureInfo.InvariantCulture);
}
