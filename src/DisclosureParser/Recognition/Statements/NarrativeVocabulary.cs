using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace DisclosureParser.Recognition.Statements;

/// <summary>The words in which reports state their figures, for one report year. Data: <c>vocabulary/narrative.json</c>.</summary>
internal sealed class NarrativeVocabulary
{
    private const string Resource = "vocabulary/narrative.json";

    private static readonly ConcurrentDictionary<int, NarrativeVocabulary> Loaded = new();

    private readonly JsonElement _root;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _words;
    private readonly int? _year;

    private NarrativeVocabulary(JsonElement root, int? year)
    {
        _root = root;
        _year = year;
        _words = root.GetProperty("words").EnumerateObject().ToImmutableArray()
            .ToImmutableDictionary(words => words.Name, words => Strings(words.Value).Select(Dated).OfType<string>().ToImmutableArray());
        Counts = [.. root.GetProperty("counts").EnumerateArray().Select(Count)];
        Claims = [.. root.GetProperty("claims").EnumerateArray().Select(Claim)];
        Topics = root.GetProperty("topics").EnumerateObject().ToImmutableArray().ToImmutableDictionary(topic => topic.Name, topic => Strings(topic.Value));
        BodyEndings = Strings(root.GetProperty("bodyEndings"));
        NotBodies = Strings(root.GetProperty("bodyNotBefore"));
        OwnScopes = Scope("own");
        OnBehalfScopes = Scope("onBehalf");
        NarrowerScopes = [.. Scope("narrower"), .. OnBehalfScopes];
        WiderScopes = Scope("wider");
        Reasons = root.GetProperty("reasons").EnumerateObject().Select(reason => (reason.Value.GetString()!, Words(reason.Name))).ToImmutableArray();
        TimeAndBody = new Phrase([new PhraseElement([.. Words("period"), .. Words("sum"), .. Words("timeAndBody"), .. OwnScopes], Repeat.Any)]);
        ReasonText = new Phrase([new PhraseElement(
            [.. Words("cause"), .. Words("reasonSep"), .. Words("sum"), .. Reasons.SelectMany(reason => reason.Words)], Repeat.Any)]);
    }

    /// <summary>Patterns of numbers, in the order they are tried.</summary>
    public ImmutableArray<CountPattern> Counts { get; }

    /// <summary>Patterns of words that state figures without a number.</summary>
    public ImmutableArray<ClaimPattern> Claims { get; }

    /// <summary>The words that set what the text speaks of.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Topics { get; }

    /// <summary>How names of bodies end.</summary>
    public ImmutableArray<string> BodyEndings { get; }

    /// <summary>What does not follow the name of a body: 政府信息 names none.</summary>
    public ImmutableArray<string> NotBodies { get; }

    /// <summary>Words for the reporting body itself.</summary>
    public ImmutableArray<string> OwnScopes { get; }

    /// <summary>Words for a part of what the report covers.</summary>
    public ImmutableArray<string> NarrowerScopes { get; }

    /// <summary>Those of them that tell of work done for another body.</summary>
    public ImmutableArray<string> OnBehalfScopes { get; }

    /// <summary>Words for a whole region or system.</summary>
    public ImmutableArray<string> WiderScopes { get; }

    /// <summary>Reasons of results: the row's path from its table on, and its words.</summary>
    public ImmutableArray<(string Row, ImmutableArray<string> Words)> Reasons { get; }

    /// <summary>Reasons, connectives and words of sums, any number.</summary>
    public Phrase ReasonText { get; }

    /// <summary>Words for the year and the reporting body, any number.</summary>
    public Phrase TimeAndBody { get; }

    /// <summary>The vocabulary of a report year.</summary>
    public static NarrativeVocabulary For(int? year) => Loaded.GetOrAdd(year ?? 0, static key => new NarrativeVocabulary(Root(), key == 0 ? null : key));

    /// <summary>The words of a class.</summary>
    public ImmutableArray<string> Words(string name) => _words[name];

    private static JsonElement Root()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"Resource {Resource} is missing.");
        using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return document.RootElement.Clone();
    }

    private CountPattern Count(JsonElement json) => new(Text(json, "key"), PhraseOf(json, "before"), PhraseOf(json, "after"), Words(Text(json, "measure")!))
    {
        IsClosed = Flag(json, "closed"),
        IncludesCarriedIn = Flag(json, "includesCarriedIn"),
        Topic = Text(json, "topic"),
        TopicInSentence = Flag(json, "near"),
        IsBare = Flag(json, "bare"),
        IsAboutDisclosure = Flag(json, "about"),
        Follows = Text(json, "follows"),
        Under = Text(json, "under"),
        List = Text(json, "list") is string list ? Words(list) : [],
        Cue = Text(json, "cue") is string cue ? Words(cue) : [],
        Unless = Classes(json, "unless"),
        UnlessInSentence = Classes(json, "unlessSentence"),
    };

    private ClaimPattern Claim(JsonElement json) => new(Strings(json.GetProperty("keys")), PhraseOf(json, "phrase")!)
    {
        IsClosed = Flag(json, "closed"),
        Topic = Text(json, "topic"),
        IsGrouped = Flag(json, "group"),
        IsAboutDisclosure = Flag(json, "aboutDisclosure"),
        Follows = Text(json, "follows"),
        Unless = Classes(json, "unless"),
        Without = Text(json, "without"),
        WithoutAfter = Text(json, "withoutAfter") is string after ? Words(after) : [],
    };

    private Phrase? PhraseOf(JsonElement json, string name) => Text(json, name) is string text ? Parse(text) : null;

    private Phrase Parse(string text) => new([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element)]);

    private PhraseElement Element(string text)
    {
        Repeat repeat = text[^1] switch { '?' => Repeat.Optional, '*' => Repeat.Any, _ => Repeat.Once };
        string name = repeat == Repeat.Once ? text : text[..^1];
        return new PhraseElement(char.IsAsciiLetter(name[0]) ? Words(name) : [name], repeat);
    }

    // {-1}, {0} and {1} are the years before, of and after the report; without a report year such a word does not exist.
    private string? Dated(string word)
    {
        int open = word.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return word;
        int close = word.IndexOf('}', StringComparison.Ordinal);
        return _year is int year
            ? word[..open] + (year + int.Parse(word.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) + word[(close + 1)..]
            : null;
    }

    private ImmutableArray<string> Classes(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement list) ? [.. Strings(list).SelectMany(word => Words(word))] : [];

    private ImmutableArray<string> Scope(string name) => Strings(_root.GetProperty("scopes").GetProperty(name));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) && value.GetBoolean();

    private static ImmutableArray<string> Strings(JsonElement json) => [.. json.EnumerateArray().Select(item => item.GetString()!)];
}
