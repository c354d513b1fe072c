using System.Text.Json.Nodes;

namespace DisclosureParser.Templates;

/// <summary>
/// Lays a template over the one it extends: objects merge by property, arrays of keyed objects merge by <c>key</c>
/// (<c>after</c> places a new item), everything else replaces; <c>"removed": true</c> drops an item.
/// </summary>
internal static class TemplateMerger
{
    public static JsonObject Merge(JsonObject parent, JsonObject child)
    {
        JsonObject merged = (JsonObject)parent.DeepClone();
        foreach ((string name, JsonNode? value) in child)
        {
            merged[name] = (merged[name], value) switch
            {
                (JsonObject below, JsonObject above) => Merge(below, above),
                (JsonArray below, JsonArray above) when IsKeyed(below) && IsKeyed(above) => MergeByKey(below, above),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }

    private static JsonArray MergeByKey(JsonArray parent, JsonArray child)
    {
        List<JsonObject> items = [.. parent.Select(item => (JsonObject)item!.DeepClone())];
        foreach (JsonNode? node in child)
        {
            JsonObject item = (JsonObject)node!;
            string key = Key(item)!;
            int at = items.FindIndex(existing => Key(existing) == key);
            if (item["removed"]?.GetValue<bool>() == true)
            {
                if (at < 0) throw new FormatException($"'{key}' is removed, but the parent has no such item.");
                items.RemoveAt(at);
            }
            else if (at >= 0)
            {
                items[at] = Merge(items[at], item);
            }
            else
            {
                items.Insert(PlaceOf(item, items), Unplaced(item));
            }
        }

        return new JsonArray([.. items]);
    }

    private static int PlaceOf(JsonObject item, List<JsonObject> items)
    {
        if (item["after"]?.GetValue<string>() is not string after) return items.Count;
        int at = items.FindIndex(existing => Key(existing) == after);
        return at < 0 ? throw new FormatException($"'{Key(item)}' stands after '{after}', which does not exist.") : at + 1;
    }

    private static JsonObject Unplaced(JsonObject item)
    {
        JsonObject copy = (JsonObject)item.DeepClone();
        copy.Remove("after");
        return copy;
    }

    private static bool IsKeyed(JsonArray array) => array.Count > 0 && array.All(item => item is JsonObject keyed && Key(keyed) is not null);

    private static string? Key(JsonObject item) => item["key"]?.GetValue<string>();
}
