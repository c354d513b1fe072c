using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>The table on requests has every row.</summary>
internal sealed class AllRequestRowsPrinted() : ShapeRule("requests",
    new RuleDescriptor("TAB004", "收到和处理政府信息公开申请情况表的行应当齐全", "The table on requests has every row", Severity.Error)
    {
        LegalBasis = Notices("附件 表三"),
    })
{
    protected override IEnumerable<LostPart> Lost(TemplateTable form, StatutoryTable table) => LostPart.Rows(form, table);

    protected override HintText? Hint(TemplateTable form, StatutoryTable table)
    {
        foreach (TableBlock block in form.Blocks)
        {
            foreach (AxisItem group in block.Rows.All)
            {
                bool isOneRow = !group.Children.IsEmpty
                    && IsPrinted(table, block, group)
                    && group.Children.All(child => !IsPrinted(table, block, child));
                if (isOneRow)
                {
                    return new($"“{group.PrintedLabel}”只印成一行，是旧格式（国办公开办函〔2019〕60号，T2019）的行；现行格式分为{group.Children.Length}行。",
                        $"“{group.PrintedLabel}” is printed as one row, as the form of 2019 has it; the form in force has {group.Children.Length} rows.");
                }
            }
        }

        return null;
    }

    // A table that is not there at all lost its columns with its rows.
    protected override IEnumerable<Finding> CheckAbsent(RuleContext context, TemplateTable form, StatutoryTable table, ReportSection section) =>
        base.CheckAbsent(context, form, table, section).Select(finding => finding with { Covers = [new CoveredFinding("TAB005", table.Key)] });

    private static bool IsPrinted(StatutoryTable table, TableBlock block, AxisItem row) =>
        block.Columns.Leaves.Any(column => table.Find(row.Path, column.Key) is { State: not FigureState.Missing });
}
