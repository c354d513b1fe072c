using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>One reference from a part to another, read from the part itself: libraries rewrite targets that they dislike.</summary>
/// <param name="Kind">Last segment of the type's address, the same for strict and transitional documents: <c>styles</c>.</param>
/// <param name="Target">Part name without a leading slash; the address as written where it is external.</param>
/// <param name="IsExternal">The target lies outside the file. It is never followed.</param>
/// <param name="Id">What the source calls it.</param>
internal sealed record Relationship(string Kind, string Target, bool IsExternal, string Id)
{
    /// <summary>The name of the part that holds the relationships of <paramref name="part"/>; of the package itself for an empty name.</summary>
    public static string PartFor(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>Reads a relationship part.</summary>
    /// <param name="reader">The relationship part, at its start.</param>
    /// <param name="source">Name of the part it belongs to, which targets are relative to.</param>
    /// <param name="maxRelationships">The limit in force.</param>
    public static ImmutableArray<Relationship> ReadAll(PartReader reader, string source, int maxRelationships)
    {
        ImmutableArray<Relationship>.Builder all = ImmutableArray.CreateBuilder<Relationship>();
        reader.MoveToRoot();
        while (reader.NextChild(0))
        {
            if (reader.LocalName != "Relationship") continue;
            if (all.Count == maxRelationships) Throw.LimitExceeded(nameof(DocumentLimits.MaxRelationships), maxRelationships, all.Count + 1);
            string type = reader.Attribute("Type") ?? "";
            string target = reader.Attribute("Target") ?? "";
            bool external = string.Equals(reader.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            all.Add(new Relationship(type[(type.LastIndexOf('/') + 1)..], external ? target : Resolve(source, target), external, reader.Attribute("Id") ?? ""));
        }

        return all.ToImmutable();
    }

    /// <summary>The part name that a target means, seen from its source.</summary>
    public static string Resolve(string source, string target)
    {
        string plain = Uri.UnescapeDataString(target).Replace('\\', '/');
        List<string> segments = plain.StartsWith('/') ? [] : [.. source.Split('/')[..^1]];
        foreach (string segment in plain.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}
