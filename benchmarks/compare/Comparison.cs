using System.Globalization;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Compare;

/// <summary>
/// Times whole audits against the parsers they stand on and against other programs, in one run, and prints the table:
/// <c>compare [--rounds N] [--keep FILE] [FILE|FOLDER …]</c>. Without files, made-up reports are measured.
/// </summary>
internal static class Comparison
{
    private static readonly DisclosurePipeline Pipeline = DisclosurePipeline.Default;

    public static async Task<int> RunAsync(string[] args)
    {
        List<string> paths = [];
        int rounds = 15;
        string? kept = null;
        for (int at = 0; at < args.Length; at++)
        {
            if (args[at] == "--rounds") rounds = int.Parse(args[++at], CultureInfo.InvariantCulture);
            else if (args[at] == "--keep") kept = args[++at];
            else paths.Add(args[at]);
        }

        StringBuilder table = new();
        await foreach (string line in LinesAsync(Sample.Of(paths), rounds).ConfigureAwait(false))
        {
            Console.WriteLine(line);
            table.Append(line).Append('\n');
        }

        if (kept is not null) await File.WriteAllTextAsync(kept, table.ToString()).ConfigureAwait(false);
        return 0;
    }

    private static async IAsyncEnumerable<string> LinesAsync(IReadOnlyList<Sample> samples, int rounds)
    {
        yield return Machine.Line;
        yield return "";
        yield return "| What | against | documents | goal | ratio | ours, ms | theirs, ms | ours, KB | theirs, KB |";
        yield return "|---|---|--:|--:|--:|--:|--:|--:|--:|";
        Sample[] html = Readable(samples, ".html", ".htm"), docx = Readable(samples, ".docx"), pdf = Readable(samples, ".pdf");
        if (html.Length > 0)
        {
            string[] texts = [.. html.Select(page => Encoding.UTF8.GetString(page.Bytes))];
            yield return Row("HTML, whole audit", "AngleSharp", html, "1.6", Duel.Of(html.Length, rounds, () => Audit(html), () => Array.ForEach(texts, BareParsers.AngleSharp)));
        }

        if (docx.Length > 0)
        {
            byte[][] bodies = [.. docx.Select(document => BareParsers.Body(document.Bytes))];
            yield return Row("DOCX, whole audit", "XmlReader over the unzipped body", docx, "2.0", Duel.Of(docx.Length, rounds, () => Audit(docx), () => Array.ForEach(bodies, BareParsers.Xml)));
        }

        if (pdf.Length > 0)
        {
            yield return Row("PDF, whole audit", "PdfPig letters", pdf, "1.15", Duel.Of(pdf.Length, rounds, () => Audit(pdf), () => Array.ForEach(pdf, file => BareParsers.Letters(file.Bytes))));
            yield return Row("PDF, whole audit", "PdfPig letters and paths", pdf, "", Duel.Of(pdf.Length, rounds, () => Audit(pdf), () => Array.ForEach(pdf, file => BareParsers.LettersAndPaths(file.Bytes))));
        }

        List<SourceDocument> read = [];
        foreach (Sample sample in (Sample[])[.. html, .. docx, .. pdf]) read.Add(await Pipeline.ReadAsync(DocumentSource.FromBytes(sample.Bytes, sample.Name)).ConfigureAwait(false));
        if (read.Count > 0) yield return Alone("Recognition and all rules of one report", read.Count, "0.6 ms, 300 KB", () => read.ForEach(document => Pipeline.Check(Pipeline.Recognize(document))));
        foreach (string line in OtherPrograms.Lines(html, docx, pdf, Audit)) yield return line;
        yield return "";
        foreach (string line in Growth.Lines()) yield return line;
    }

    // A document that cannot be read is no work to compare.
    private static Sample[] Readable(IReadOnlyList<Sample> samples, params string[] extensions) =>
    [
        .. samples.Where(sample => extensions.Contains(sample.Extension)
            && Pipeline.TryReadAsync(DocumentSource.FromBytes(sample.Bytes, sample.Name)).GetAwaiter().GetResult().Failure is null),
    ];

    private static void Audit(Sample[] samples)
    {
        foreach (Sample sample in samples) Pipeline.AuditAsync(DocumentSource.FromBytes(sample.Bytes, sample.Name)).GetAwaiter().GetResult();
    }

    private static string Row(string what, string against, Sample[] samples, string goal, Duel duel) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {against} | {samples.Length} | {goal} | **{duel.Ratio:0.00}** | {duel.Ours:0.00} | {duel.Theirs:0.00} | {duel.OurBytes / 1024} | {duel.TheirBytes / 1024} |");

    private static string Alone(string what, int documents, string goal, Action work)
    {
        Duel duel = Duel.Of(documents, 9, work, () => Thread.SpinWait(1));
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | – | {documents} | {goal} | – | {duel.Ours:0.00} | – | {duel.OurBytes / 1024} | – |");
    }
}
