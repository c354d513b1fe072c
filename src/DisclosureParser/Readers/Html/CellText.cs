using System.Text;
using AngleSharp.Dom;
using DisclosureParser.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>What a cell prints, and what of it speaks for a table or for a layout.</summary>
/// <param name="Lines">Its lines of text.</param>
/// <param name="HasPicture">Something stands in it that is shown and is no text: a picture, or what a script puts there.</param>
/// <param name="HasTable">A table stands in it; its text is among the lines.</param>
/// <param name="HasHeading">A heading element stands in it.</param>
internal sealed record CellText(List<TextLine> Lines, bool HasPicture, bool HasTable, bool HasHeading)
{
    private const int LongestFramed = 150;

    /// <summary>
    /// Its lines. A number may go on behind a line break of its block; what stands in a block of its own is a number of its
    /// own, and the space before the break says so.
    /// </summary>
    public string Text { get; } = Join(Lines);

    public static CellText Of(IElement cell)
    {
        Collector collector = Collector.Over(cell, takesFaint: true);
        // Pale text that stands alone is what the cell is there to show; beside other text it may be there to be overlooked.
        if (collector is { HasFaint: true, HasCertain: true }) collector = Collector.Over(cell, takesFaint: false);
        List<TextLine> lines = collector.Text.Take();
        bool isFilledLater = lines is [{ Text: ['{', '{', .., '}', '}'] }] || ((lines.Count == 0 || lines is [{ Text: "0" }]) && (collector.IsFilledByScript || InlineMarkup.IsFilledByScript(cell)));
        if (isFilledLater) lines.Clear();
        bool isHiddenWhole = lines.Count == 0 && collector.Text.HiddenCharacters > 0;
        return new CellText(lines, collector.HasPicture || isFilledLater || isHiddenWhole, collector.HasTable, collector.HasHeading)
        {
            HiddenCharacters = collector.Text.HiddenCharacters,
            IsFilledLater = isFilledLater,
        };
    }

    /// <summary>A script puts its text there.</summary>
    public bool IsFilledLater { get; private init; }

    /// <summary>Characters that are written and not seen.</summary>
    public int HiddenCharacters { get; private init; }

    private static string Join(List<TextLine> lines)
    {
        if (lines.Count < 2) return lines.Count == 0 ? "" : lines[0].Text;
        StringBuilder text = new(lines[0].Text);
        for (int i = 1; i < lines.Count; i++)
        {
            bool isApart = !ReferenceEquals(lines[i].Block, lines[i - 1].Block) && IsDigit(lines[i - 1].Text[^1]) && IsDigit(lines[i].Text[0]);
            text.Append(isApart ? " \n" : "\n").Append(lines[i].Text);
        }

        return text.ToString();
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(CharacterFolding.Fold(character));

    private sealed class Collector(bool takesFaint)
    {
        private string _apart = "";

        public static Collector Over(IElement cell, bool takesFaint)
        {
            Collector collector = new(takesFaint);
            collector.Walk(cell, new InlineState(cell, false, null, false, null).Into(cell, isBlock: true) with { IsInCell = true });
            return collector;
        }

        public bool HasFaint { get; private set; }

        public bool HasCertain { get; private set; }

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
                if (children[i] is IText text) Add(text.Data, state);
                else if (children[i] is IElement element) Enter(element, state);
            }
        }

        private void Add(string text, InlineState state)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                Text.Append(text, state);
                return;
            }

            bool isFaint = state.Look.Sight == Sight.Faint;
            HasFaint |= isFaint;
            HasCertain |= state.Look.Sight == Sight.Shown;
            // Digits that are set unlike each other are not one number: a note, a badge, what a style sheet hides.
            if (Text.EndsWithDigit && _apart != state.Look.Apart && char.IsDigit(text[0])) Text.Append(" ", state);
            if (state.Look.Sight != Sight.Hidden) _apart = state.Look.Apart;
            Text.Append(isFaint && !takesFaint ? "\uFFFD" : text, state);
        }

        private void Enter(IElement element, InlineState state)
        {
            string name = element.LocalName;
            if (name == "br")
            {
                Text.Break(element);
                return;
            }

            // What a tree of its own shows is not read.
            if (InlineMarkup.IsTurned(element) || element.ShadowRoot is not null)
            {
                Text.Append("\uFFFD", state);
                return;
            }

            if (Visibility.IsHidden(element) || InlineMarkup.IsStruckOut(element)) return;
            // A number set as a picture is as small as an icon.
            HasPicture |= ElementKinds.IsPicture(name) ? !PictureSize.IsSpacer(element) || !string.IsNullOrWhiteSpace(element.TextContent) : InlineMarkup.ShowsUnread(element);
            if (InlineMarkup.IsFractionPart(element)) Text.Append(" ", state);
            if ((InlineMarkup.FilledIn(element) ?? InlineMarkup.RaisedMark(element, Text)) is string own)
            {
                Text.Append(own, state.Block, state.IsBold, state.Link, state.KeepsLines);
                return;
            }

            if (ElementKinds.IsPicture(name) || ElementKinds.IsUnread(name) || ElementKinds.IsFrame(name)) return;

            IsFilledByScript |= InlineMarkup.IsFilledByScript(element);
            HasTable |= TableMarkup.IsTable(element) && !IsFrameOfOneText(element);
            HasHeading |= ElementKinds.HeadingLevel(name) is not null;
            bool isBlock = InlineStyle.Of(element).IsBlock ?? ElementKinds.IsBlock(name);
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
