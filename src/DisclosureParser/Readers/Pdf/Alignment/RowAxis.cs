namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>What stands left of the rows of a block: one label for each row, and labels beside several.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Groups">The labels beside several rows, from left to right.</param>
/// <param name="Unused">The stacks above the first row, which belong to the head.</param>
/// <param name="GroupColumns">Number of columns that hold labels beside several rows.</param>
internal sealed record RowAxis(IReadOnlyList<AxisRow> Rows, IReadOnlyList<GroupCell> Groups, IReadOnlyList<Stack> Unused, int GroupColumns)
{
    // In parts of the font size: how far a label may stand from the numbers of its row.
    private const double Slack = 0.4;

    // The same: how far a row without numbers is from others at least.
    private const double BlankDistance = 1.6;

    /// <summary>There are labels at all.</summary>
    public bool HasLabels => Rows.Any(static row => row.Label is not null);

    /// <summary>The lowest baseline of labels and numbers.</summary>
    public double Lowest(ValueBlock block) =>
        Rows.Where(static row => row.Label is not null).Select(static row => row.Label!.Last).Concat(Groups.Select(static group => group.Text.Last)).Append(block.Rows[^1].Baseline).Max();

    /// <summary>The labels that words left of the numbers make; null where some row has none, or some words belong nowhere.</summary>
    /// <param name="block">The numbers.</param>
    /// <param name="words">The words.</param>
    /// <param name="across">The lines drawn across the page.</param>
    /// <param name="baselines">Where numbers stand on the page, in this block and in others.</param>
    /// <param name="pitch">The widest distance of two lines of one label, in parts of the font size.</param>
    /// <param name="placing">How labels stand beside their rows.</param>
    public static RowAxis? Find(
        ValueBlock block, IReadOnlyList<Word> words, IReadOnlyList<Rule> across, IReadOnlyList<double> baselines, double pitch, LabelPlacing placing)
    {
        List<Stack> stacks = Stack.Build(words, across, pitch);
        // Nothing but heads, if anything, stands left of the numbers.
        if (!stacks.Exists(stack => stack.Last >= block.Rows[0].Baseline - Slack * block.Size))
            return new RowAxis([.. block.Rows.Select(static row => new AxisRow(row, null))], [], stacks, 0);
        return Find(block, stacks, across, baselines, placing);
    }

    private static RowAxis? Find(ValueBlock block, List<Stack> stacks, IReadOnlyList<Rule> across, IReadOnlyList<double> baselines, LabelPlacing placing)
    {
        Func<Stack, double> height = placing.IsTop ? static stack => stack.First : static stack => stack.Middle;
        double slack = Slack * block.Size;
        HashSet<Stack> used = [];
        List<AxisRow> rows = [];
        for (int i = 0; i < block.Rows.Count; i++)
        {
            Stack? label = null;
            foreach (Stack stack in stacks)
            {
                if (Math.Abs(height(stack) - block.Rows[i].Baseline) <= slack && (label is null || stack.Bounds.Left > label.Bounds.Left)) label = stack;
            }

            if (label is null || !used.Add(label)) return null;
            rows.Add(new AxisRow(block.Rows[i], label));
        }

        double first = block.Rows[0].Baseline - slack;
        List<Stack> above = [.. stacks.Where(stack => !used.Contains(stack) && height(stack) < first)];
        List<Stack> rest = [.. stacks.Where(stack => !used.Contains(stack) && height(stack) >= first)];
        // What follows the last row and stands in no column of labels stands below the table.
        double lowest = Math.Max(block.Rows[^1].Baseline, rows[^1].Label!.Last);
        rest.RemoveAll(stack => stack.First > lowest && !used.Any(label => IsBelow(label, stack)) && !rest.Exists(other => other.First <= lowest && IsBelow(other, stack)));
        double distance = BlankDistance * block.Size;
        // As far right as the labels: a row whose cells are all blank.
        foreach (Stack stack in rest.ToArray())
        {
            if (!IsLabel(stack, used)) continue;
            if (stack.First < lowest && !placing.MayBeBlank) return null;
            // Close to a row it may be the rest of a label of its.
            if (baselines.Any(row => Math.Abs(row - stack.First) < distance || Math.Abs(row - stack.Last) < distance)) return null;
            rest.Remove(stack);
            rows.Add(new AxisRow(null, stack));
        }

        rows.Sort((a, b) => Height(a).CompareTo(Height(b)));
        return GroupLabels.Find(rows, rest, across, block.Size) is { } groups ? new RowAxis(rows, groups.Cells, above, groups.Columns) : null;

        double Height(AxisRow row) => row.Values?.Baseline ?? height(row.Label!);
    }

    private static bool IsBelow(Stack above, Stack below) =>
        Math.Min(above.Bounds.Right, below.Bounds.Right) - Math.Max(above.Bounds.Left, below.Bounds.Left) > 0.5 * Math.Min(above.Bounds.Width(), below.Bounds.Width());

    private static bool IsLabel(Stack stack, HashSet<Stack> labels)
    {
        double left = labels.Max(static label => label.Bounds.Left);
        return stack.Bounds.Right > left + stack.Words[0].Size;
    }
}

/// <summary>A row: its numbers, where it has any, and its label.</summary>
internal sealed record AxisRow(ValueRow? Values, Stack? Label);

/// <summary>A label beside several rows.</summary>
internal sealed record GroupCell(Stack Text, int Column, int FromRow, int ToRow);

/// <summary>How labels stand beside their rows.</summary>
/// <param name="IsTop">With their first line beside the numbers; else with their middle.</param>
/// <param name="MayBeBlank">There may be rows without numbers between others.</param>
internal readonly record struct LabelPlacing(bool IsTop, bool MayBeBlank);
