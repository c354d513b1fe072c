using DisclosureParser.Tests.Support;

namespace DisclosureParser.Cli.Tests;

/// <summary>
/// A run written down as text: files, a command, and what comes of it. Sections begin with <c>=== </c>:
/// <c>file NAME</c>, <c>copy FROM NAME</c> (a file or folder of the checkout), <c>command</c>, <c>exit</c>, <c>stdout</c> and <c>stderr</c> (whole) or
/// <c>stdout contains</c>, <c>stderr contains</c>, <c>stdout lacks</c> (line by line). Lines before the first section say what it proves.
/// </summary>
internal sealed record Scenario(string Name, IReadOnlyList<(string Kind, string Text)> Sections)
{
    public static string Folder => Repository.File("tests", "DisclosureParser.Cli.Tests", "Scenarios");

    public static Scenario Load(string name)
    {
        List<(string Kind, string Text)> sections = [];
        foreach (string part in ("\n" + File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n")).Split("\n=== ").Skip(1))
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(line < 0 ? (part.Trim(), "") : (part[..line].Trim(), part[(line + 1)..]));
        }

        return new Scenario(name, sections);
    }

    public async Task VerifyAsync()
    {
        using ScratchFolder folder = new();
        Run? run = null;
        foreach ((string kind, string text) in Sections)
        {
            string[] words = kind.Split(' ');
            switch (words[0])
            {
                case "file":
                    folder.Write(words[1], text);
                    break;
                case "copy":
                    Copy(Repository.File(words[1].Split('/')), words[2], folder);
                    break;
                case "command":
                    run = await Run.InAsync(folder.Path, [.. text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
                    break;
                default:
                    Check(kind, text, run ?? throw new InvalidOperationException($"{Name}: no command before '{kind}'."));
                    break;
            }
        }

        Assert.NotNull(run);
        Assert.DoesNotContain(folder.Path, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, run.Error, StringComparison.Ordinal);
    }

    private static void Check(string kind, string text, Run run)
    {
        switch (kind)
        {
            case "exit": Assert.True(text.Trim() == $"{run.ExitCode}", $"exit {run.ExitCode}\n{run.Output}\n{run.Error}"); break;
            case "stdout": Assert.Equal(text.TrimEnd('\n'), run.Output.TrimEnd('\n')); break;
            case "stderr": Assert.Equal(text.TrimEnd('\n'), run.Error.TrimEnd('\n')); break;
            case "stdout contains": foreach (string line in Lines(text)) Assert.Contains(line, run.Output, StringComparison.Ordinal); break;
            case "stdout lacks": foreach (string line in Lines(text)) Assert.DoesNotContain(line, run.Output, StringComparison.Ordinal); break;
            case "stderr contains": foreach (string line in Lines(text)) Assert.Contains(line, run.Error, StringComparison.Ordinal); break;
            default: throw new InvalidOperationException($"No such section: '{kind}'.");
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Copy(string from, string name, ScratchFolder folder)
    {
        if (File.Exists(from)) folder.Write(name, File.ReadAllBytes(from));
        else foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            folder.Write(Path.Combine(name, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }
}
