using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>What a cell prints, and what of it speaks for a table or for a layout.</summary>
/// <param name="Lines">Its lines of text.</param>
/// <param name="HasPicture">Something stands in it that is shown and is no text: a picture, or what a script puts there.</param>
/// <param name="HasTable">A table stands in it; its text is among the lines.</param>
/// <param name="HasHeading">A heading element stands in it.</param>
internal sealed record CellText(List<TextLine> Lines, bool HasPicture, bool HasTable, bool HasHeading)
{
    private const int LongestFramed = 150;

    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Text));

    public static CellText Of(IElement cell)
    {
        Collector collector = new();
        collector.Walk(cell, new InlineState(cell, false, null, false, null).Into(cell, isBlock: true));
        List<TextLine> lines = collector.Text.Take();
        bool isFilledLater = lines is [{ Text: ['{', '{', .., '}', '}'] }] || (lines.Count == 0 && (collector.IsFilledByScript || InlineMarkup.IsFilledByScript(cell)));
        if (isFilledLater) lines.Clear();
        return new CellText(lines, collector.HasPicture || isFilledLater, collector.HasTable, collector.HasHeading);
    }

    private sealed class Collector
    {
        public InlineText Text { get; } = new();

        public bool HasPicture { get; private set; }

        public bool HasTable { get; private set; }

        public bool HasHeading { get; private set; }

        public bool IsFilledByScript { get; private set; }

        public void Walk(IElement parent, InlineState state)
        {
            INodeList children = parent.ChildNodes;
            for (int i = 0; i < children.Length; i++)
            {
                if (children[i] is IText text) Text.Append(text.Data, state.Block, state.IsBold, state.Link, state.KeepsLines);
                else if (children[i] is IElement element) Enter(element, state);
            }
        }

        private void Enter(IElement element, InlineState state)
        {
            string name = element.LocalName;
            if (name == "br")
            {
                Text.Break(element);
                return;
            }

            if (Visibility.IsHidden(element) || InlineMarkup.IsStruckOut(element)) return;
            // A number set as a picture is as small as an icon.
            HasPicture |= ElementKinds.IsPicture(name) && !PictureSize.IsSpacer(element);
            if ((InlineMarkup.FilledIn(element) ?? InlineMarkup.RaisedMark(element, Text)) is string own)
            {
                Text.Append(own, state.Block, state.IsBold, state.Link, state.KeepsLines);
                return;
            }

            if (ElementKinds.IsPicture(name) || ElementKinds.IsUnread(name) || ElementKinds.IsFrame(name)) return;

            IsFilledByScript |= InlineMarkup.IsFilledByScript(element);
            HasTable |= TableMarkup.IsTable(element) && !IsFrameOfOneText(element);
            HasHeading |= ElementKinds.HeadingLevel(name) is not null;
            bool isBlock = ElementKinds.IsBlock(name);
            if (isBlock) Text.EndLine();
            if (name == "li") Text.Marker = state.Numbering?.Marker(element) ?? "";
            Walk(element, state.Into(element, isBlock));
            if (isBlock) Text.EndLine();
        }

        // A table of one cell around a word or a number is only its frame.
        private static bool IsFrameOfOneText(IElement table)
        {
            if (table.TextContent.Length > LongestFramed) return false;
            int filled = 0;
            foreach (IElement cell in table.QuerySelectorAll("td,th"))
                if (!string.IsNullOrWhiteSpace(cell.TextContent)) filled++;
            return filled <= 1;
        }
    }
}
