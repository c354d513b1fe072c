using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;

namespace DisclosureParser.Templates;

/// <summary>The forms that are known, the latest last.</summary>
public sealed class TemplateCatalog
{
    private const string Prefix = "templates/";

    private readonly ImmutableArray<string> _sources;

    private TemplateCatalog(ImmutableArray<Template> templates, ImmutableArray<string> sources)
    {
        Templates = templates;
        _sources = sources;
    }

    /// <summary>The forms that ship with the library.</summary>
    public static TemplateCatalog BuiltIn { get; } = Load([BuiltInJson("gkbg-2019"), BuiltInJson("gkbg-2021")]);

    /// <summary>All forms, by the first report year they are prescribed for.</summary>
    public ImmutableArray<Template> Templates { get; }

    /// <summary>Loads forms; one may extend another of the same call.</summary>
    /// <param name="json">One JSON text per form.</param>
    /// <exception cref="FormatException">A text is no template, extends one that does not exist or itself, or two start in the same year.</exception>
    public static TemplateCatalog Load(IEnumerable<string> json)
    {
        Dictionary<string, JsonObject> sources = new(StringComparer.Ordinal);
        ImmutableArray<string> texts = [.. json];
        foreach (string text in texts)
        {
            JsonObject source = TemplateLoader.Parse(text);
            string id = source["id"]?.GetValue<string>() ?? throw new FormatException("A template has an 'id'.");
            if (!sources.TryAdd(id, source)) throw new FormatException($"Two templates have the id '{id}'.");
        }

        ImmutableArray<Template> templates =
            [.. sources.Values.Select(source => TemplateLoader.Build(Resolve(source, sources, []))).OrderBy(template => template.FromYear)];
        for (int i = 1; i < templates.Length; i++)
        {
            if (templates[i].FromYear == templates[i - 1].FromYear)
                throw new FormatException($"'{templates[i - 1].Id}' and '{templates[i].Id}' start in the same report year.");
        }

        return new TemplateCatalog(templates, texts);
    }

    /// <summary>These forms and one more, which may extend one of them.</summary>
    /// <exception cref="FormatException">As for <see cref="Load"/>.</exception>
    public TemplateCatalog With(string json) => Load([.. _sources, json]);

    /// <summary>The form with this id, or null.</summary>
    public Template? Find(string? id) => Templates.FirstOrDefault(template => template.Id == id);

    /// <summary>The form prescribed for a report year, or null where none is (2018 and before).</summary>
    public Template? ForYear(int year) => Templates.LastOrDefault(template => template.FromYear <= year);

    private static JsonObject Resolve(JsonObject source, Dictionary<string, JsonObject> sources, HashSet<string> seen)
    {
        string id = source["id"]!.GetValue<string>();
        if (!seen.Add(id)) throw new FormatException($"'{id}' extends itself.");
        if (source["extends"]?.GetValue<string>() is not string parent) return source;
        if (!sources.TryGetValue(parent, out JsonObject? below)) throw new FormatException($"'{id}' extends '{parent}', which does not exist.");
        return TemplateMerger.Merge(Resolve(below, sources, seen), source);
    }

    private static string BuiltInJson(string id)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{id}.json")
            ?? throw new InvalidOperationException($"Resource {Prefix}{id}.json is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
