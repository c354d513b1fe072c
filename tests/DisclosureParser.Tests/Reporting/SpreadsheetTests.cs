using System.Diagnostics;
using System.Text;
using DisclosureParser.Reporting;
using DisclosureParser.Reporting.Csv;

namespace DisclosureParser.Tests.Reporting;

/// <summary>Workbook and CSV as a real spreadsheet opens them.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sheets").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SpreadsheetFact]
    public async Task The_workbook_opens_and_its_problems_are_all_there()
    {
        AuditRun run = await Runs.MadeUpAsync();
        File.WriteAllBytes(Path.Combine(_folder, "run.xlsx"), Runs.Bytes(new XlsxFormat(), run));
        // The second sheet, as text in UTF-8.
        Convert("run.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2");
        List<string[]> rows = CsvRows.Read(File.ReadAllText(Directory.GetFiles(_folder, "*.csv").Single()));
        Assert.Equal("问题描述", rows[0][6]);
        Assert.Equal(run.Summary.Findings + run.Summary.Suppressed, rows.Count - 1);
        Assert.Equal(run.Summary.Errors, rows.Count(row => row[5] == "错误" && row[13] == "待核实"));
    }

    [SpreadsheetFact]
    public void Hostile_csv_opens_without_a_formula()
    {
        using (StreamWriter writer = new(Path.Combine(_folder, "hostile.csv"), append: false, new UTF8Encoding(true)))
        {
            CsvText csv = new(writer);
            foreach (string text in (string[])["=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", " =1", "\r=1", "\n=1", "＝1+1", "a\n=1", "\",=1+1", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "{=1}", ";=1"])
            {
                csv.Text(text);
                csv.Text(text);
                csv.Number(-1);
                csv.EndRow();
            }
        }

        Convert("hostile.csv", "xlsx");
        XlsxContent opened = XlsxContent.Read(File.ReadAllBytes(Path.Combine(_folder, "hostile.xlsx")));
        Assert.DoesNotContain(opened.Parts.Where(part => part.Key.Contains("sheet", StringComparison.Ordinal)), part => part.Value.Contains("<f", StringComparison.Ordinal));
    }

    private void Convert(string file, string format)
    {
        ProcessStartInfo start = new(SpreadsheetFactAttribute.Program!) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = _folder };
        foreach (string argument in (string[])["--headless", $"-env:UserInstallation={new Uri(Path.Combine(_folder, "profile")).AbsoluteUri}", "--convert-to", format, "--outdir", _folder, file]) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "The spreadsheet did not finish.");
        Assert.True(process.ExitCode == 0, "LibreOffice could not convert the file.");
    }
}
