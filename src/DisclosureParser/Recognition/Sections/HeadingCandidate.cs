using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Sections;

/// <summary>A piece of text that may be a top-level heading.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Start">First character of it in the block's text.</param>
/// <param name="End">Behind its last character, in the block it ends in.</param>
/// <param name="Text">The heading as printed, enumerator included.</param>
/// <param name="Enumerator">The enumerator, where it has one.</param>
/// <param name="Section">The section it names; null where it names none.</param>
/// <param name="Match">How it was recognised.</param>
/// <param name="Location">Its place.</param>
internal sealed record HeadingCandidate(
    int Block,
    int Start,
    int End,
    string Text,
    Enumerator? Enumerator,
    TemplateSection? Section,
    LabelMatch Match,
    SourceLocation Location)
{
    /// <summary>The block it ends in, where it runs over two lines; <see cref="End"/> counts there.</summary>
    public required int LastBlock { get; init; }

    /// <summary>The heading has its block, or its row of a table, to itself.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The format marks it as a heading.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Row of the table it stands in; −1 for a paragraph.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Order in the document.</summary>
    public (int Block, int Row, int Start) Place => (Block, Row, Start);
}
