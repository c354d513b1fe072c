using System.Globalization;

namespace DisclosureParser.Cli.Outputs;

/// <summary>Says on standard error how far a run is: about twenty lines, however many files.</summary>
internal sealed class Progress(TextWriter error, Progress.Style style, int total)
{
    private const int Lines = 20, Many = 20;

    private readonly int _step = Math.Max(1, total / Lines);
    private int _done;
    private int _unreadable;

    /// <summary>How progress is said.</summary>
    public enum Style
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>In words.</summary>
        Plain,

        /// <summary>One JSON object a line.</summary>
        Json,
    }

    /// <summary>The style that an option asks for; <c>auto</c> speaks where somebody looks and there is much to do.</summary>
    public static Style Parse(string option, Terminal terminal, int total) => option switch
    {
        "none" => Style.None,
        "plain" => Style.Plain,
        "json" => Style.Json,
        "auto" => terminal.ShowsProgress && total >= Many ? Style.Plain : Style.None,
        _ => throw new UsageException($"--progress 只能是 auto、none、plain 或 json，而不是“{option}”"),
    };

    /// <summary>Counts a result.</summary>
    public void Add(AuditResult result)
    {
        _done++;
        if (result.Status == AuditStatus.Unreadable) _unreadable++;
        if (style == Style.None || (_done % _step != 0 && _done != total)) return;
        error.WriteLine(style == Style.Json
            ? string.Create(CultureInfo.InvariantCulture, $"{{\"type\":\"progress\",\"done\":{_done},\"total\":{total},\"unreadable\":{_unreadable}}}")
            : string.Create(CultureInfo.InvariantCulture, $"已检查 {_done}/{total}（{_done * 100 / total}%），未能读取 {_unreadable}"));
    }
}
