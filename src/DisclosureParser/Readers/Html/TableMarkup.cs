using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>One row of a table's markup.</summary>
/// <param name="Element">The row's element; of cells without a row, the element around them.</param>
/// <param name="Cells">Its cells, hidden ones left out.</param>
internal readonly record struct MarkupRow(IElement Element, List<IElement> Cells);

/// <summary>
/// The markup of tables: the elements of HTML, and other elements that say by their role or by their own style that they are
/// a table, its rows and its cells.
/// </summary>
internal static class TableMarkup
{
    public static bool IsTable(IElement element) =>
        element.LocalName == "table" || Role(element) is "table" or "grid" or "treegrid" || Display(element) is "table" or "inline-table";

    /// <summary>The rows of each row group, in the order in which they are shown: head rows first, foot rows last.</summary>
    public static List<List<MarkupRow>> Groups(IElement table)
    {
        if (table.LocalName != "table") return [Styled(table)];
        List<List<MarkupRow>> heads = [], bodies = [], feet = [];
        for (int i = 0; i < table.ChildNodes.Length; i++)
        {
            if (table.ChildNodes[i] is not IElement group || Visibility.IsHidden(group)) continue;
            if (group.LocalName == "thead" && heads.Count == 0) heads.Add(Rows(group));
            else if (group.LocalName == "tfoot" && feet.Count == 0) feet.Add(Rows(group));
            else if (group.LocalName is "tbody" or "thead" or "tfoot") bodies.Add(Rows(group));
        }

        return [.. heads, .. bodies, .. feet];
    }

    /// <summary>The elements of a styled table that stand outside its cells: captions, notes, wrappers without a meaning.</summary>
    public static IEnumerable<IElement> Outside(IElement table)
    {
        for (int i = 0; i < table.ChildNodes.Length; i++)
        {
            if (table.ChildNodes[i] is not IElement child) continue;
            if (table.LocalName == "table" ? child.LocalName == "caption" : !HoldsCells(child)) yield return child;
        }
    }

    private static List<MarkupRow> Rows(IElement group)
    {
        List<MarkupRow> rows = [];
        for (int i = 0; i < group.ChildNodes.Length; i++)
            if (group.ChildNodes[i] is IElement { LocalName: "tr" } row && !Visibility.IsHidden(row)) rows.Add(new MarkupRow(row, Cells(row)));
        return rows;
    }

    private static List<IElement> Cells(IElement row)
    {
        List<IElement> cells = [];
        for (int i = 0; i < row.ChildNodes.Length; i++)
            if (row.ChildNodes[i] is IElement { LocalName: "td" or "th" } cell && !Visibility.IsHidden(cell)) cells.Add(cell);
        return cells;
    }

    // Rows may stand in groups or in wrappers; cells that stand in no row make one together.
    private static List<MarkupRow> Styled(IElement table)
    {
        List<MarkupRow> rows = [];
        Collect(table, rows);
        return rows;
    }

    private static void Collect(IElement parent, List<MarkupRow> rows)
    {
        List<IElement> cells = [];
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is not IElement child || Visibility.IsHidden(child)) continue;
            if (IsCell(child)) cells.Add(child);
            else if (!IsTable(child)) Collect(child, rows);
        }

        if (cells.Count > 0) rows.Add(new MarkupRow(parent, cells));
    }

    private static bool HoldsCells(IElement element)
    {
        if (IsCell(element)) return true;
        for (int i = 0; i < element.ChildNodes.Length; i++)
            if (element.ChildNodes[i] is IElement child && !IsTable(child) && HoldsCells(child)) return true;
        return false;
    }

    private static bool IsCell(IElement element) =>
        Role(element) is "cell" or "gridcell" or "columnheader" or "rowheader" || Display(element) == "table-cell";

    private static string Role(IElement element) => element.GetAttribute("role")?.Trim().ToLowerInvariant() ?? "";

    private static string Display(IElement element) => InlineStyle.Of(element)["display"];
}
