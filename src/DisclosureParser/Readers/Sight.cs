namespace DisclosureParser.Readers;

/// <summary>Whether the reader of the printed page sees a text.</summary>
internal enum Sight
{
    Shown,

    /// <summary>Pale, or in a colour that what lies behind it may have.</summary>
    Faint,

    Hidden,
}
