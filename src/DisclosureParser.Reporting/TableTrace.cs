using System.Globalization;
using System.Text;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>Why each statutory table was taken for what it is, one line per finding of the recogniser, the same lines every time.</summary>
internal static class TableTrace
{
    public static void Write(StringBuilder lines, AnnualReport report)
    {
        foreach (StatutoryTable table in report.Tables) Write(lines, table);
    }

    private static void Write(StringBuilder lines, StatutoryTable table)
    {
        Line(lines, table, $"{Lower(table.Status)} rows {Number(table.RowsFound)} figures {Figures(table)} score {Score(table, LabelAxis.Row)} rows {Score(table, LabelAxis.Column)} columns", "");
        foreach (TableSource source in table.Sources)
        {
            string marks = (source.IsTurned ? " turned" : "") + (source.IsByFormOrder ? " by-form-order" : "") + (source.IsRepeated ? " repeated" : "");
            Line(lines, table,
                $"from {source.Location.Path} rows {Number(source.FirstRow)}-{Number(source.LastRow)} {source.Evidence} labels {Number(source.LabelsFound)} figures {Number(source.FiguresRead)}{marks}", "");
        }

        foreach (PrintedLabel label in table.Labels)
            Line(lines, table, $"{Lower(label.Axis)} {label.Key ?? "?"} {Match(label.Match)} @ {label.Location.Path}", label.Text);
    }

    /// <summary>The labels of one axis that were recognised, of those that are printed.</summary>
    private static string Score(StatutoryTable table, LabelAxis axis)
    {
        int printed = table.Labels.Count(label => label.Axis == axis);
        int matched = table.Labels.Count(label => label.Axis == axis && label.Key is not null);
        return $"{Number(matched)}/{Number(printed)}";
    }

    /// <summary>The number of figures in each state that occurs.</summary>
    private static string Figures(StatutoryTable table)
    {
        List<string> states = [];
        foreach (FigureState state in Enum.GetValues<FigureState>())
        {
            int count = table.Figures.Count(figure => figure.State == state);
            if (count > 0) states.Add($"{Lower(state)} {Number(count)}");
        }

        return string.Join(", ", states);
    }

    private static string Match(LabelMatch match) => match == LabelMatch.Accepted ? "variant" : Lower(match);

    private static void Line(StringBuilder lines, StatutoryTable table, string said, string text)
    {
        lines.Append("trace ").Append(table.Key).Append(' ').Append(said);
        if (text.Length > 0) lines.Append(" | ").Append(text.Replace("\n", "⏎", StringComparison.Ordinal));
        lines.Append('\n');
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
