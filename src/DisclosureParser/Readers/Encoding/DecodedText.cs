namespace DisclosureParser.Readers.Decoding;

/// <summary>Bytes as characters.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="EncodingName">The encoding it was read in, for example <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="LostCharacters">Byte sequences that are no character and stand as U+FFFD; those the source holds itself do not count.</param>
internal readonly record struct DecodedText(string Text, string EncodingName, int LostCharacters);
