using System.Diagnostics;
using System.Globalization;

namespace DisclosureParser.Compare;

/// <summary>Other programs that are installed, over the same files: a process for each file, as they are used.</summary>
internal static class OtherPrograms
{
    private const int Runs = 3;

    public static IEnumerable<string> Lines(Sample[] html, Sample[] docx, Sample[] pdf, Action<Sample[]> audit)
    {
        foreach ((string what, Sample[] samples, string program, string goal, Func<string, string[]> arguments) in Programs(html, docx, pdf))
        {
            if (samples.Length == 0 || !IsInstalled(program)) continue;
            DirectoryInfo folder = Directory.CreateTempSubdirectory();
            string[] files = [.. samples.Select(sample => Path.Combine(folder.FullName, sample.Name))];
            for (int at = 0; at < files.Length; at++) File.WriteAllBytes(files[at], samples[at].Bytes);
            double[] theirs = new double[Runs], ours = new double[Runs];
            for (int run = 0; run < Runs; run++)
            {
                theirs[run] = Duel.Time(() => Array.ForEach(files, file => Run(program, arguments(file))), 1).TotalMilliseconds;
                ours[run] = Duel.Time(() => audit(samples), 1).TotalMilliseconds;
            }

            folder.Delete(recursive: true);
            double left = Duel.Median(ours), right = Duel.Median(theirs);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {what}, batch total | {program} {arguments("").FirstOrDefault(word => word.StartsWith('-'))} | {samples.Length} | {goal} | **{left / right:0.00}** | {left / samples.Length:0.00} | {right / samples.Length:0.00} | – | – |");
        }
    }

    private static IEnumerable<(string What, Sample[] Samples, string Program, string Goal, Func<string, string[]> Arguments)> Programs(Sample[] html, Sample[] docx, Sample[] pdf) =>
    [
        ("PDF", pdf, "pdftotext", "1", file => ["-layout", file, "-"]),
        ("PDF", pdf, "mutool", "", file => ["draw", "-F", "txt", file]),
        ("DOCX", docx, "pandoc", "", file => ["-t", "plain", file]),
        ("HTML", html, "pandoc", "", file => ["-f", "html", "-t", "plain", file]),
    ];

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static void Run(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
