using System.Diagnostics;

namespace FixtureGenerator;

/// <summary>Prints HTML files with the programs that are installed here, for a measurement by hand; tests never need it.</summary>
internal static class LocalPrinting
{
    private static readonly string[] Printed = ["html-clean", "html-word", "html-br", "html-nospans", "html-thead", "html-split", "html-heading-strong", "html-clean.blank-zeros", "html-clean.disputes-as-rows", "html-clean.units"];

    /// <summary>Adds what a browser and an office program make of some layouts of a folder.</summary>
    public static void Run(string folder)
    {
        string full = Path.GetFullPath(folder);
        foreach (string file in Directory.GetFiles(full, "*.html").Order(StringComparer.Ordinal))
        {
            string stem = Path.GetFileNameWithoutExtension(file);
            int dot = stem.IndexOf('.', StringComparison.Ordinal);
            if (!Printed.Contains(stem[(dot + 1)..])) continue;
            string report = stem[..dot], layout = stem[(dot + 1)..], expected = Path.Combine(full, stem + ".expected.json");
            Start("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={Name("chromium")}.pdf", file);
            string scratch = Directory.CreateTempSubdirectory("fixtures").FullName;
            Start("soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", scratch, file);
            string converted = Path.Combine(scratch, stem + ".docx");
            if (File.Exists(converted))
            {
                Start("soffice", "--headless", "--convert-to", "pdf", "--outdir", scratch, converted);
                File.Copy(converted, Name("soffice") + ".docx", overwrite: true);
                if (File.Exists(Path.Combine(scratch, stem + ".pdf"))) File.Copy(Path.Combine(scratch, stem + ".pdf"), Name("soffice") + ".pdf", overwrite: true);
            }

            Directory.Delete(scratch, recursive: true);
            foreach (string program in (string[])["chromium", "soffice"]) File.Copy(expected, Name(program) + ".expected.json", overwrite: true);

            string Name(string program) => Path.Combine(full, $"{report}.{program}-{layout}");
        }
    }

    private static void Start(string program, params string[] arguments)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            process?.StandardError.ReadToEndAsync();
            process?.StandardOutput.ReadToEnd();
            if (process?.WaitForExit(TimeSpan.FromMinutes(1)) == false) process.Kill();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine($"{program} is not installed.");
        }
    }
}
