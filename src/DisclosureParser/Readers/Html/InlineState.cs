using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>What the elements around a text say of it.</summary>
/// <param name="Block">The innermost block element.</param>
/// <param name="IsBold">Shown in bold.</param>
/// <param name="Link">The link it belongs to, or null.</param>
/// <param name="KeepsLines">Line ends of the source are line breaks.</param>
/// <param name="Numbering">The numbering of the innermost list.</param>
internal readonly record struct InlineState(IElement Block, bool IsBold, IElement? Link, bool KeepsLines, ListNumbering? Numbering)
{
    /// <summary>How it is seen.</summary>
    public InlineLook Look { get; init; } = InlineLook.Plain;

    /// <summary>Inside a cell, where a block is a line beside others; elsewhere a block may be all of the page.</summary>
    public bool IsInCell { get; init; }

    /// <summary>The state inside <paramref name="element"/>.</summary>
    public InlineState Into(IElement element, bool isBlock)
    {
        string name = element.LocalName;
        InlineStyle style = InlineStyle.Of(element);
        return new InlineState(
            isBlock ? element : Block,
            style.IsBold ?? (IsBold || ElementKinds.IsBold(name)),
            name == "a" && element.HasAttribute("href") ? element : Link,
            KeepsLines || ElementKinds.IsPreformatted(name) || style.KeepsLines,
            name is "ol" or "ul" or "menu" ? ListNumbering.Of(element) : Numbering)
        {
            Look = Look.Into(element, style, IsInCell || !isBlock),
            IsInCell = IsInCell,
        };
    }
}
