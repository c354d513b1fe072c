using System.Globalization;

namespace DisclosureParser.Cli.Journal;

/// <summary>A part of a batch: the documents whose names, years left out, fall to it. So the years of one body stay together.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct Shard(int Number, int Of)
{
    private const int Most = 10_000;

    /// <summary>The whole batch.</summary>
    public static Shard Whole => new(1, 1);

    /// <summary>Reads <c>i/N</c>.</summary>
    /// <exception cref="UsageException">It is no such thing.</exception>
    public static Shard Parse(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && TryNumber(parts[0], out int number) && TryNumber(parts[1], out int of) && number <= of
            ? new Shard(number, of)
            : throw new UsageException($"--shard 应写作 i/N（如 1/16），而不是“{text}”");
    }

    /// <summary>The document is this part's to do.</summary>
    public bool Takes(string name) => Of == 1 || Hash(name) % (uint)Of == (uint)(Number - 1);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= Most;

    // FNV-1a over what is left of the file's own name without digits, separators and extension: 松江县2023年报.pdf and 松江县2022年报.docx are one.
    private static uint Hash(string name)
    {
        int folder = name.LastIndexOfAny(['/', '!']) + 1, dot = name.LastIndexOf('.');
        uint hash = 2166136261;
        for (int i = folder; i < (dot > folder ? dot : name.Length); i++)
        {
            char character = char.ToLowerInvariant(name[i]);
            if (char.IsLetter(character) && character is not ('年' or '度')) hash = (hash ^ character) * 16777619;
        }

        return hash;
    }
}
