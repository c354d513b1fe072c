using System.Reflection;
using DisclosureParser.Reporting;
using Microsoft.Playwright;

namespace DisclosureParser.Tests.Reporting;

/// <summary>The overview as a browser shows it.</summary>
public sealed class HtmlInBrowserTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("overview").FullName;
    private readonly List<string> _requests = [], _complaints = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not string browser) return;
        string? package = typeof(HtmlInBrowserTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == "PlaywrightPackage")?.Value;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", package);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browser, Headless = true, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [BrowserFact]
    public async Task It_is_read_filtered_and_lit_by_keyboard()
    {
        AuditRun run = await Runs.MadeUpAsync();
        IPage page = await OpenAsync(run);
        Assert.Contains($"所选 {run.Summary.Files} 份", await page.InnerTextAsync("#chosen"), StringComparison.Ordinal);
        Assert.Contains($"错误 {run.Summary.Errors}，警告 {run.Summary.Warnings}，提示 {run.Summary.Infos}", await page.InnerTextAsync("#chosen"), StringComparison.Ordinal);
        Assert.Equal(run.Summary.Files, await page.Locator("#reports tbody tr").CountAsync());

        await page.SelectOptionAsync("#rule", "REQ001");
        Assert.Equal(1, await page.Locator("#reports tbody tr").CountAsync());
        await page.Locator("#reports tbody button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("#detail td.f").CountAsync() > 0);
        Assert.True(await page.Locator("#detail table").CountAsync() >= 3);

        ILocator finding = page.Locator("#detail .finding", new PageLocatorOptions { HasText = "REQ001" }).First;
        await finding.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await finding.GetAttributeAsync("aria-pressed"));
        Assert.True(await page.Locator("#detail td.lit").CountAsync() >= 7);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("#detail table").CountAsync());
        await page.ClickAsync("button[type=reset]");
        await page.WaitForFunctionAsync($"document.querySelectorAll('#reports tbody tr').length === {run.Summary.Files}");
        Assert.Empty(_complaints);
        Assert.Empty(_requests);
    }

    [BrowserFact]
    public async Task It_prints_on_a4()
    {
        IPage page = await OpenAsync(await Runs.MadeUpAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.IsVisibleAsync("#filters"));
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 10_000);
    }

    [BrowserFact]
    public async Task Hostile_text_shows_no_dialog_and_makes_no_request()
    {
        foreach (string[] some in HtmlFormatTests.Payloads.Chunk(70))
        {
            AuditResult[] results = [.. some.SelectMany((payload, at) => HtmlFormatTests.Hostile(payload).Results.Select(result => result with { Document = result.Document with { Name = $"{at} {result.Document.Name}" } }))];
            IPage page = await OpenAsync(new AuditRun("1.2.3", results));
            Assert.Equal(some.Length, await page.Locator("#reports tbody tr").CountAsync());
            await page.EvaluateAsync("for (const button of [...document.querySelectorAll('#reports button')].slice(0, 70)) { button.click(); document.querySelector('.finding')?.click(); }");
            Assert.Null(await page.EvaluateAsync<int?>("window.hacked ?? null"));
            Assert.Equal(1, await page.Locator("script:not([type])").CountAsync());
            await page.CloseAsync();
        }

        Assert.Empty(_complaints);
        Assert.Empty(_requests);
    }

    private async Task<IPage> OpenAsync(AuditRun run)
    {
        string file = Path.Combine(_folder, "overview.html");
        await File.WriteAllBytesAsync(file, Runs.Bytes(new HtmlFormat(), run, new FormatOptions { OriginalsFolder = "../reports" }));
        IPage page = await _browser!.NewPageAsync();
        string address = new Uri(file).AbsoluteUri;
        page.Request += (_, request) =>
        {
            if (request.Url != address) _requests.Add(request.Url);
        };
        page.Dialog += (_, dialog) =>
        {
            _complaints.Add("dialog " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(address);
        return page;
    }
}
