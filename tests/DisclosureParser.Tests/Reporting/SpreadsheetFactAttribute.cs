namespace DisclosureParser.Tests.Reporting;

/// <summary>A test that needs LibreOffice with its spreadsheet.</summary>
public sealed class SpreadsheetFactAttribute : FactAttribute
{
    public SpreadsheetFactAttribute()
    {
        if (Program is null) Skip = "No LibreOffice Calc on this machine.";
    }

    /// <summary>The program; null where there is none, or none that opens spreadsheets.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).Where(File.Exists)
        .Select(file => File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file)
        .FirstOrDefault(file => File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "libsclo.so")));
}
