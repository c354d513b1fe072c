using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>A list in a file of its own: the list alone, or under one key.</summary>
internal static class FileList
{
    /// <summary>The list; null where the file says nothing or, reported, where it cannot be used.</summary>
    public static YamlNode? Read(YamlScalar path, string key, ConfigurationFile from, ErrorList errors)
    {
        YamlNode? root;
        try
        {
            root = from.Beside(path.Text).Read();
        }
        catch (ConfigurationException error)
        {
            foreach (ConfigurationError each in error.Errors)
            {
                // A file that is not there is a mistake where it is named.
                if (each.Kind == ConfigurationErrorKind.Unreadable && each.Line == 0)
                    errors.Add(path, each.Kind, $"{each.Message}“{ErrorList.Shown(path.Text)}”", each.EnglishMessage);
                else errors.Add(each);
            }

            return null;
        }
        catch (ArgumentException)
        {
            errors.Add(path, ConfigurationErrorKind.Unreadable, $"“{ErrorList.Shown(path.Text)}”不是文件名", "this is no name of a file");
            return null;
        }

        return root is YamlMapping mapping ? KeyedNode.Of(mapping, "文件", [key], errors)?.Find(key) : root;
    }

    /// <summary>The items of a list; none, and reported, where it is none.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode? node, string what, ErrorList errors)
    {
        if (node is null) return [];
        if (node is YamlSequence sequence) return sequence.Items;
        errors.Add(node, ConfigurationErrorKind.WrongType, $"{what}应为列表（每项以 - 开头）", "a list is wanted here");
        return [];
    }
}
