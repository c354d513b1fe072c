using System.Text;
using System.Xml;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>
/// Walks one XML part forward, element by element, within the limits on depth, elements and attributes. Document type
/// definitions are refused and nothing outside the part is ever fetched.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int NodesBetweenCancellationChecks = 1024;

    private readonly XmlReader _xml;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly SiblingOrdinals _ordinals = new();
    private int _elements;
    private int _nodes;

    public PartReader(string part, byte[] bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        Part = part;
        _limits = limits;
        _cancellationToken = cancellationToken;
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        _xml = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
    }

    /// <summary>Name of the part, without a leading slash.</summary>
    public string Part { get; }

    /// <summary>Depth of the element; the root has 0.</summary>
    public int Depth => _xml.Depth;

    public string LocalName => _xml.LocalName;

    public Vocabulary Vocabulary => VocabularyNames.Of(_xml.NamespaceURI);

    /// <summary>Path of the element in its part.</summary>
    public string ElementPath => _ordinals.PathTo(_xml.Depth);

    /// <summary>The id that Word gives a paragraph or row, where it has one.</summary>
    public string? ParagraphId => _xml.GetAttribute("paraId", VocabularyNames.Word2010);

    /// <summary>Whether white space at the ends of the element's text is part of it.</summary>
    public bool PreservesSpace => _xml.XmlSpace == XmlSpace.Preserve;

    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>The limits in force.</summary>
    public DocumentLimits Limits => _limits;

    /// <summary>Whether the element is this one of the Word vocabulary.</summary>
    public bool Is(string localName) => Vocabulary == Vocabulary.Word && LocalName == localName;

    /// <summary>An attribute of the element, in the element's namespace or in none.</summary>
    public string? Attribute(string localName) => _xml.GetAttribute(localName, _xml.NamespaceURI) ?? _xml.GetAttribute(localName);

    /// <summary>The attribute nearly every Word element has for its value.</summary>
    public string? Value => Attribute("val");

    /// <summary>The relationship that the element names.</summary>
    public string? RelationshipId =>
        _xml.GetAttribute("id", VocabularyNames.TransitionalRelationships) ?? _xml.GetAttribute("id", VocabularyNames.StrictRelationships);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        while (Read())
        {
            if (_xml.NodeType == XmlNodeType.Element) return;
        }
    }

    /// <summary>
    /// Moves to the next child element of the element of this depth, over whatever is left of the child before it. False at the
    /// parent's end.
    /// </summary>
    public bool NextChild(int parentDepth)
    {
        if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == parentDepth && _xml.IsEmptyElement) return false;
        while (Read())
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == parentDepth + 1) return true;
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == parentDepth) return false;
        }

        return false;
    }

    /// <summary>The text inside the element, which is left behind.</summary>
    public string Text()
    {
        if (_xml.IsEmptyElement) return "";
        int depth = _xml.Depth;
        string first = "";
        StringBuilder? more = null;
        while (Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (first.Length == 0) first = _xml.Value;
            else (more ??= new StringBuilder(first)).Append(_xml.Value);
        }

        return more?.ToString() ?? first;
    }

    public void Dispose() => _xml.Dispose();

    private bool Read()
    {
        if (++_nodes % NodesBetweenCancellationChecks == 0) _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (!_xml.Read()) return false;
        }
        catch (XmlException broken)
        {
            Throw.Unreadable(ReadErrorReason.CorruptContent, $"部件 {Part} 不是完好的 XML。", $"Part {Part} is not well-formed XML.", broken);
        }

        if (_xml.NodeType == XmlNodeType.Element) Enter();
        return true;
    }

    private void Enter()
    {
        int depth = _xml.Depth;
        if (depth >= _limits.MaxXmlDepth) Throw.LimitExceeded(nameof(DocumentLimits.MaxXmlDepth), _limits.MaxXmlDepth, depth + 1);
        if (++_elements > _limits.MaxXmlElements) Throw.LimitExceeded(nameof(DocumentLimits.MaxXmlElements), _limits.MaxXmlElements, _elements);
        if (_xml.AttributeCount > _limits.MaxXmlAttributes)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxXmlAttributes), _limits.MaxXmlAttributes, _xml.AttributeCount);
        _ordinals.Enter(depth, _xml.LocalName);
    }
}
