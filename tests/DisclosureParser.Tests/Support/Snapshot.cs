using System.Runtime.CompilerServices;

namespace DisclosureParser.Tests.Support;

/// <summary>
/// Compares a text with the reviewed one beside the test, <c>Class.Method.verified.txt</c>. On a difference what came out is
/// written to <c>Class.Method.received.txt</c>; to accept it, read it and rename it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(variant is null ? "" : "." + variant)}";
        string folder = Path.GetDirectoryName(file)!;
        string verified = Path.Combine(folder, name + ".verified.txt");
        string received = Path.Combine(folder, name + ".received.txt");
        string text = actual.ReplaceLineEndings("\n");
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from what was reviewed: {FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"line {line + 1}: expected '{before.ElementAtOrDefault(line)}', was '{after.ElementAtOrDefault(line)}'";
    }
}
