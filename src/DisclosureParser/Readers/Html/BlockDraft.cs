using AngleSharp.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>A block as the walk over the page leaves it: its role is not settled.</summary>
internal abstract class BlockDraft
{
    /// <summary>The element whose start tag is nearest before the block.</summary>
    public required IElement Place { get; init; }

    /// <summary>The element that names the block in its selector.</summary>
    public required IElement Block { get; init; }

    /// <summary>The outermost hidden element around the block, or null where it is shown.</summary>
    public IElement? HiddenIn { get; init; }

    /// <summary>Left out: hidden, and shown elsewhere or of no weight.</summary>
    public bool IsDropped { get; set; }

    public BlockRole Role { get; set; }

    /// <summary>Characters, white space apart.</summary>
    public abstract int Characters { get; }

    public abstract int LinkCharacters { get; }

    public abstract int Links { get; }

    /// <summary>The text, for comparing.</summary>
    public abstract string Text { get; }
}

/// <summary>A paragraph of one or more lines.</summary>
internal sealed class ParagraphDraft(string text, int characters, int linkCharacters, int links) : BlockDraft
{
    public int? OutlineLevel { get; init; }

    public bool IsEmphasized { get; init; }

    public override string Text { get; } = text;

    public override int Characters { get; } = characters;

    public override int LinkCharacters { get; } = linkCharacters;

    public override int Links { get; } = links;
}

/// <summary>A picture between paragraphs.</summary>
internal sealed class PictureDraft : BlockDraft
{
    public string? Description { get; init; }

    public PictureSize Size { get; init; }

    public override int Characters => 0;

    public override int LinkCharacters => 0;

    public override int Links => 0;

    public override string Text => "";
}

/// <summary>A data table.</summary>
internal sealed class TableDraft(GridContent content) : BlockDraft
{
    public GridContent Content { get; } = content;

    public override int Characters => Content.Characters;

    public override int LinkCharacters => Content.LinkCharacters;

    public override int Links => Content.Links;

    public override string Text => Content.Text;
}
