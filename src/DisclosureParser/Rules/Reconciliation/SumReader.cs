using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>
/// Reckons the sums of a form's table. A group counts by its printed children, and by its own figure only where none of them
/// is printed; a total that prints no number is stood for by its parts; other cells without a number count as 0.
/// </summary>
/// <param name="form">The table of the form.</param>
/// <param name="find">The report's figure at a row path and a column key.</param>
/// <param name="place">Where the table begins, for figures that the report does not list.</param>
internal sealed class SumReader(TemplateTable form, Func<string, string, Figure?> find, SourceLocation place)
{
    /// <summary>Reads the sums of a report's table as printed.</summary>
    public static SumReader For(TemplateTable form, StatutoryTable table) => new(form, table.Find, table.Location);

    /// <summary>All sums of the table, check by check in the order of the form.</summary>
    public IEnumerable<Sum> All() => form.Checks.SelectMany(Of);

    /// <summary>A check at every row or column that it runs along.</summary>
    public IEnumerable<Sum> Of(TemplateCheck check)
    {
        foreach (TableBlock block in form.Blocks)
        {
            Axis along = check.Each == CheckAxis.Column ? block.Columns : block.Rows;
            Axis across = check.Each == CheckAxis.Column ? block.Rows : block.Columns;
            foreach (AxisItem at in along.Items.SelectMany(item => Instances(item, across, check.Each)))
            {
                bool isNamed = check.At.IsEmpty || check.At.Contains(check.Each == CheckAxis.Column ? at.Key : at.Path);
                if (isNamed && Reckon(check, block, at) is Sum sum) yield return sum;
            }
        }
    }

    /// <summary>
    /// What a formula over figure keys names at one row and column: the figure, or the printed leaves below a group. Null
    /// where the form has no such cell.
    /// </summary>
    /// <param name="row">Path of the row.</param>
    /// <param name="column">Key of the column.</param>
    /// <param name="isSum">The leaves are added up.</param>
    /// <param name="own">The figure counts as printed, even where its parts could stand for it.</param>
    public ImmutableArray<SumTerm>? At(string row, string column, bool isSum, bool own)
    {
        if (form.Find(row, column) is not TemplateCell cell) return null;
        bool isGroup = !cell.Row.Children.IsEmpty || !cell.Column.Children.IsEmpty;
        return
        [
            .. Printed(cell.Row, leaf => Find(leaf, cell.Column)).SelectMany(leaf =>
                Printed(cell.Column, part => Find(leaf, part)).Select(part => Term(leaf, part, own && !isSum && !isGroup))),
        ];

        SumTerm Term(AxisItem atRow, AxisItem atColumn, bool isOwn)
        {
            Figure printed = Find(atRow, atColumn);
            return new SumTerm(atRow, printed, isOwn ? [printed] : [.. Counted(cell.Block, atRow, atColumn)]);
        }
    }

    private Sum? Reckon(TemplateCheck check, TableBlock block, AxisItem at)
    {
        bool claims = check.Formula.Left is [{ IsSum: false }];
        if (Side(check.Formula.Left, check, block, at, own: claims) is not SumSide left
            || Side(check.Formula.Right, check, block, at, own: false) is not SumSide right) return null;
        SumTerm first = left.Terms[0];
        claims = claims && first.Item.IsTotal;
        return new Sum(check, at, left, right)
        {
            Outcome = Judge(check.Formula.Relation, left, right, claims ? first.Printed : null),
            Subject = left.Terms.Length == 1 ? first.Printed.Key
                : check.Each == CheckAxis.Column ? $"{form.Key}@{at.Key}" : $"{form.Key}.{at.Path}",
        };
    }

    /// <summary>How two sides come out against each other.</summary>
    /// <param name="relation">What must hold.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="total">The total that the left side claims; null where it claims none.</param>
    public static SumOutcome Judge(FormulaRelation relation, SumSide left, SumSide right, Figure? total)
    {
        if (total is { State: FigureState.Blank or FigureState.Dash or FigureState.Missing }) return SumOutcome.ClaimsNothing;
        if (left.Terms.Concat(right.Terms).All(term => term.IsStandIn)) return SumOutcome.ClaimsNothing;
        if (Any(left, FigureState.Unreadable) || Any(right, FigureState.Unreadable)) return SumOutcome.Unreadable;
        if (left.Value == right.Value || relation == FormulaRelation.AtMost && left.Value < right.Value) return SumOutcome.Holds;
        if (Any(left, FigureState.Missing) || Any(right, FigureState.Missing)) return SumOutcome.LacksPart;
        SumSide lower = left.Value < right.Value ? left : right;
        return Any(lower, FigureState.Blank) || Any(lower, FigureState.Dash) ? SumOutcome.BlanksDecide : SumOutcome.Fails;
    }

    private static bool Any(SumSide side, FigureState state) => side.Figures.Any(figure => figure.State == state);

    private SumSide? Side(ImmutableArray<FormulaTerm> terms, TemplateCheck check, TableBlock block, AxisItem at, bool own)
    {
        Axis axis = check.Each == CheckAxis.Column ? block.Rows : block.Columns;
        ImmutableArray<SumTerm>.Builder side = ImmutableArray.CreateBuilder<SumTerm>();
        foreach (FormulaTerm term in terms)
        {
            if (term.Path.Length == 0)
            {
                foreach (AxisItem item in axis.Items) AddLeaves(item);
                continue;
            }

            AxisItem? named = check.Each == CheckAxis.Column ? axis.Find(term.Path) : axis.FindByKey(term.Path);
            if (named is null) return null;
            if (term.IsSum || !named.Children.IsEmpty) AddLeaves(named);
            else side.Add(Term(named));
        }

        return new SumSide(side.ToImmutable()) { IsWholeGroup = terms is [{ IsSum: true }] };

        void AddLeaves(AxisItem item)
        {
            if (item.IsTotal) return;
            foreach (AxisItem leaf in Printed(item, check.Each == CheckAxis.Column ? row => Find(row, at) : column => Find(at, column))) side.Add(Term(leaf));
        }

        SumTerm Term(AxisItem item)
        {
            (AxisItem row, AxisItem column) = check.Each == CheckAxis.Column ? (item, at) : (at, item);
            Figure printed = Find(row, column);
            return new SumTerm(item, printed, own ? [printed] : [.. Counted(block, row, column)]);
        }
    }

    private IEnumerable<Figure> Counted(TableBlock block, AxisItem row, AxisItem column)
    {
        Figure printed = Find(row, column);
        bool isOpen = printed.State is FigureState.Blank or FigureState.Dash or FigureState.Missing;
        if (isOpen && row.IsTotal)
            return Siblings(block.Rows, row).SelectMany(item => Printed(item, leaf => Find(leaf, column))).SelectMany(leaf => Counted(block, leaf, column));
        if (isOpen && column.IsTotal)
            return Siblings(block.Columns, column).SelectMany(item => Printed(item, leaf => Find(row, leaf))).SelectMany(leaf => Counted(block, row, leaf));
        return [printed];
    }

    private static IEnumerable<AxisItem> Siblings(Axis axis, AxisItem total)
    {
        int dot = total.Path.LastIndexOf('.');
        ImmutableArray<AxisItem> all = dot < 0 ? axis.Items : axis.Find(total.Path[..dot])!.Children;
        return all.Where(item => !item.IsTotal);
    }

    private static IEnumerable<AxisItem> Printed(AxisItem item, Func<AxisItem, Figure> figure)
    {
        if (item.Children.IsEmpty) return [item];
        ImmutableArray<AxisItem> parts = [.. item.Children.Where(child => !child.IsTotal)];
        bool hasPrinted = parts.SelectMany(part => part.WithDescendants()).Any(part => part.Children.IsEmpty && figure(part).State != FigureState.Missing);
        return !hasPrinted && figure(item).State != FigureState.Missing ? [item] : parts.SelectMany(part => Printed(part, figure));
    }

    private IEnumerable<AxisItem> Instances(AxisItem item, Axis across, CheckAxis each)
    {
        if (item.Children.IsEmpty) return [item];
        bool hasLeaves = item.WithDescendants().Any(part => part.Children.IsEmpty && !part.IsTotal && IsPrinted(part));
        return !hasLeaves && IsPrinted(item) ? [item] : item.Children.SelectMany(child => Instances(child, across, each));

        bool IsPrinted(AxisItem part) => across.Leaves.Any(other =>
            (each == CheckAxis.Column ? Find(other, part) : Find(part, other)).State != FigureState.Missing);
    }

    private Figure Find(AxisItem row, AxisItem column) => find(row.Path, column.Key)
        ?? new Figure($"{form.Key}.{row.Path}@{column.Key}", FigureState.Missing, null, null, place);
}
