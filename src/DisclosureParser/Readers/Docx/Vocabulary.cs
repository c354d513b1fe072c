namespace DisclosureParser.Readers.Docx;

/// <summary>The families of element names that the reader tells apart. Strict and transitional documents name the same families by other addresses.</summary>
internal enum Vocabulary
{
    Other,
    Word,
    Compatibility,
    Math,
}

/// <summary>Namespace addresses and the vocabulary they belong to.</summary>
internal static class VocabularyNames
{
    public const string TransitionalWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string TransitionalMath = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    public const string TransitionalRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static Vocabulary Of(string address) => address switch
    {
        TransitionalWord or StrictWord => Vocabulary.Word,
        Compatibility => Vocabulary.Compatibility,
        TransitionalMath or StrictMath => Vocabulary.Math,
        _ => Vocabulary.Other,
    };
}
