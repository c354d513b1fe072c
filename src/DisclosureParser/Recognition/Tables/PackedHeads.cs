using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// The heads of cells whose columns mean nothing, because the spans are lost: the labels of each row are handed out, in
/// order, to the groups of the row above that the form lets have them.
/// </summary>
internal static class PackedHeads
{
    private sealed class Node(AxisItem? row, AxisItem? column)
    {
        public AxisItem? Row { get; } = row;

        public AxisItem? Column { get; } = column;

        public LabelPiece? Piece { get; init; }

        public LabelMatch Match { get; init; }

        public List<Node> Children { get; } = [];

        public IEnumerable<Node> Leaves() => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Leaves());
    }

    /// <summary>The heads in the order of the cells below them.</summary>
    public static List<Head> Read(IReadOnlyList<GridRow> headRows, TableLabels labels)
    {
        Node root = new(null, null);
        foreach (GridRow row in headRows)
        {
            List<LabelPiece> pieces = [];
            foreach (TableCell cell in row.Cells) pieces.AddRange(LabelStack.Read([cell], labels));
            int left = pieces.Count == 0 ? 0 : pieces.Count - HandOut(pieces, [.. root.Leaves()], labels);
            // Labels are left over, and a group got none: which column is which is anybody's guess.
            if (left > 0 && root.Leaves().Any(leaf => leaf is { Column.Children.Length: > 0, Match: not LabelMatch.Subtotal })) return [];
        }

        return [.. root.Leaves().Where(leaf => leaf.Piece is not null)
            .Select(leaf => new Head(leaf.Row, leaf.Column, leaf.Match, leaf.Piece!.Cell, leaf.Piece.Text))];
    }

    /// <summary>Gives the labels of a row to the groups above; how many were given.</summary>
    private static int HandOut(List<LabelPiece> pieces, List<Node> leaves, TableLabels labels)
    {
        int next = 0;
        foreach (Node leaf in leaves)
        {
            if (!MayHaveChildren(leaf, labels)) continue;
            List<LabelPiece> taken = [];
            HashSet<string> used = new(StringComparer.Ordinal);
            while (next < pieces.Count)
            {
                if (pieces[next].IsSubtotal && leaf.Column is { Children.Length: > 0 })
                {
                    taken.Add(pieces[next++]);
                    continue;
                }

                List<Candidate<AxisItem>> allowed = Allowed(pieces[next], leaf, labels, pieces.Count == 1);
                // The group is full when nothing that this label may name is left in it.
                string? free = allowed.Select(candidate => candidate.Item.Path).FirstOrDefault(path => !used.Contains(path));
                if (free is null && IsRepeated(pieces[next], taken))
                {
                    // A column that spans several is printed once for each; a group stands for itself.
                    if (allowed[0].Item.Children.IsEmpty && pieces[next].Columns.Count > 0) taken.Add(pieces[next]);
                    next++;
                    continue;
                }

                if (free is null) break;
                used.Add(free);
                taken.Add(pieces[next++]);
            }

            Candidate<AxisItem>?[] chosen = SiblingLabels.Choose([.. taken.Select(piece => Allowed(piece, leaf, labels, pieces.Count == 1))]);
            for (int i = 0; i < taken.Count; i++) leaf.Children.Add(Child(leaf, taken[i], chosen[i]));
        }

        return next;
    }

    private static bool IsRepeated(LabelPiece piece, List<LabelPiece> taken) => taken.Count > 0 && taken[^1].Text == piece.Text;

    private static Node Child(Node parent, LabelPiece piece, Candidate<AxisItem>? chosen)
    {
        if (piece.IsSubtotal) return new Node(parent.Row, parent.Column) { Piece = piece, Match = LabelMatch.Subtotal };
        bool isColumn = piece.Columns.Count > 0;
        return new Node(isColumn ? parent.Row : chosen?.Item ?? parent.Row, isColumn ? chosen?.Item : parent.Column)
        {
            Piece = piece,
            Match = chosen?.Match ?? LabelMatch.Unknown,
        };
    }

    private static bool MayHaveChildren(Node leaf, TableLabels labels) =>
        leaf.Piece is null || leaf.Column is { Children.Length: > 0 } || leaf is { Column: null, Row: not null } && labels.Table.Blocks.Length == 1;

    private static List<Candidate<AxisItem>> Allowed(LabelPiece piece, Node parent, TableLabels labels, bool isAlone)
    {
        IReadOnlyList<Candidate<AxisItem>> candidates = piece.Columns.Count > 0 ? piece.Columns : piece.Rows;
        List<Candidate<AxisItem>> allowed = [];
        foreach (Candidate<AxisItem> candidate in candidates)
        {
            AxisItem? above = labels.ParentOf(candidate.Item);
            bool fits = piece.Columns.Count > 0
                ? parent.Column is null ? above is null : ReferenceEquals(above, parent.Column)
                : parent.Row is null ? above is null || isAlone : ReferenceEquals(above, parent.Row);
            // Outcomes belong below a group that has no groups of its own.
            if (fits && piece.Columns.Count > 0 && parent.Row is { Children.Length: > 0 }) fits = false;
            if (fits) allowed.Add(candidate);
        }

        return allowed;
    }
}
