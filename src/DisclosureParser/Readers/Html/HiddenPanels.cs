using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Recognises a hidden element as one of a set of panels, of which a page shows one at a time: a sibling of the same kind
/// and class holds text. A panel may be as short as one word, so its length says nothing.
/// </summary>
internal sealed class HiddenPanels
{
    private const int LeastText = 40;

    // Kind and class of the children that hold text, once per parent: a page may hide thousands of siblings.
    private readonly Dictionary<IElement, HashSet<string>> _kinds = [];

    public bool IsPanel(IElement hidden)
    {
        if (hidden.ParentElement is not IElement parent || string.IsNullOrWhiteSpace(hidden.ClassName)) return false;
        if (!_kinds.TryGetValue(parent, out HashSet<string>? kinds)) _kinds[parent] = kinds = KindsWithText(parent);
        foreach (string kind in Kinds(hidden))
            if (kinds.Contains(kind)) return true;
        return false;
    }

    private static HashSet<string> KindsWithText(IElement parent)
    {
        HashSet<string> kinds = new(StringComparer.Ordinal);
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is not IElement child || Visibility.IsHidden(child) || child.TextContent.Length < LeastText) continue;
            kinds.UnionWith(Kinds(child));
        }

        return kinds;
    }

    private static IEnumerable<string> Kinds(IElement element)
    {
        foreach (string name in element.ClassList) yield return element.LocalName + "." + name;
    }
}
