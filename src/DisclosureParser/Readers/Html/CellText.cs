using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>What a cell prints, and what of it speaks for a table or for a layout.</summary>
/// <param name="Lines">Its lines of text.</param>
/// <param name="HasPicture">A picture stands in it.</param>
/// <param name="HasTable">A table stands in it; its text is among the lines.</param>
/// <param name="HasHeading">A heading element stands in it.</param>
internal sealed record CellText(List<TextLine> Lines, bool HasPicture, bool HasTable, bool HasHeading)
{
    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Text));

    public static CellText Of(IElement cell)
    {
        Collector collector = new();
        collector.Walk(cell, new InlineState(cell, false, null, false, null).Into(cell, isBlock: true));
        return new CellText(collector.Text.Take(), collector.HasPicture, collector.HasTable, collector.HasHeading);
    }

    private sealed class Collector
    {
        public InlineText Text { get; } = new();

        public bool HasPicture { get; private set; }

        public bool HasTable { get; private set; }

        public bool HasHeading { get; private set; }

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

            if (ElementKinds.IsPicture(name)) HasPicture |= !Visibility.IsHidden(element) && PictureSize.IsContent(element);
            if (ElementKinds.IsPicture(name) || ElementKinds.IsUnread(name) || ElementKinds.IsFrame(name) || Visibility.IsHidden(element)) return;

            HasTable |= name == "table";
            HasHeading |= ElementKinds.HeadingLevel(name) is not null;
            bool isBlock = ElementKinds.IsBlock(name);
            if (isBlock) Text.EndLine();
            if (name == "li") Text.Marker = state.Numbering?.Marker(element) ?? "";
            Walk(element, state.Into(element, isBlock));
            if (isBlock) Text.EndLine();
        }
    }
}
