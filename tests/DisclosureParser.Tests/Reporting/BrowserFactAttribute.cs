namespace DisclosureParser.Tests.Reporting;

/// <summary>A test that needs a browser of this machine. Nothing is downloaded for it.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public BrowserFactAttribute()
    {
        if (Browser is null) Skip = "No Chromium on this machine.";
    }

    /// <summary>The browser's file; null where there is none.</summary>
    public static string? Browser { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
