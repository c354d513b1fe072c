using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;
using DisclosureParser.Templates;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs statutory tables with their figures, labels and sources.</summary>
internal static class TablePacking
{
    public static void Write(PackWriter pack, StatutoryTable table)
    {
        pack.Text(table.Key);
        pack.Byte((int)table.Status);
        LocationPacking.Write(pack, table.Location);
        pack.Many(table.Figures, Write);
        pack.Number(table.RowsFound);
        pack.Flag(table.Evidence is not null);
        if (table.Evidence is GridEvidence evidence) pack.Byte((int)evidence);
        pack.Many(table.Labels, Write);
        pack.Many(table.Sources, Write);
        pack.Flag(table.HasLabelsWithoutCells);
        pack.Many(table.Pictures, LocationPacking.Write);
    }

    public static StatutoryTable Read(ref PackReader pack) =>
        new(pack.Text(), pack.Kind<RecognitionStatus>(), LocationPacking.Read(ref pack), pack.Many(ReadFigure))
        {
            RowsFound = pack.Number(),
            Evidence = pack.Flag() ? pack.Kind<GridEvidence>() : null,
            Labels = pack.Many(ReadLabel),
            Sources = pack.Many(ReadSource),
            HasLabelsWithoutCells = pack.Flag(),
            Pictures = pack.Many(LocationPacking.Read),
        };

    private static void Write(PackWriter pack, Figure figure)
    {
        pack.Text(figure.Key);
        pack.Byte((int)figure.State);
        pack.MaybeDecimal(figure.Value);
        OptionalText.Write(pack, figure.Text);
        LocationPacking.Write(pack, figure.Location);
        OptionalText.Write(pack, figure.Unit);
    }

    private static Figure ReadFigure(ref PackReader pack) =>
        new(pack.Text(), pack.Kind<FigureState>(), pack.MaybeDecimal(), OptionalText.Read(ref pack), LocationPacking.Read(ref pack))
        {
            Unit = OptionalText.Read(ref pack),
        };

    private static void Write(PackWriter pack, PrintedLabel label)
    {
        pack.Byte((int)label.Axis);
        OptionalText.Write(pack, label.Key);
        pack.Text(label.Text);
        pack.Byte((int)label.Match);
        LocationPacking.Write(pack, label.Location);
    }

    private static PrintedLabel ReadLabel(ref PackReader pack) =>
        new(pack.Kind<LabelAxis>(), OptionalText.Read(ref pack), pack.Text(), pack.Kind<LabelMatch>(), LocationPacking.Read(ref pack));

    private static void Write(PackWriter pack, TableSource source)
    {
        LocationPacking.Write(pack, source.Location);
        pack.Number(source.FirstRow);
        pack.Number(source.LastRow);
        pack.Byte((int)source.Evidence);
        pack.Number(source.LabelsFound);
        pack.Number(source.FiguresRead);
        pack.Flag(source.IsTurned);
        pack.Flag(source.IsByFormOrder);
        pack.Flag(source.IsRepeated);
    }

    private static TableSource ReadSource(ref PackReader pack) => new(LocationPacking.Read(ref pack), pack.Number(), pack.Number())
    {
        Evidence = pack.Kind<GridEvidence>(),
        LabelsFound = pack.Number(),
        FiguresRead = pack.Number(),
        IsTurned = pack.Flag(),
        IsByFormOrder = pack.Flag(),
        IsRepeated = pack.Flag(),
    };
}
