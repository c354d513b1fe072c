using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>Counts what is written and not seen, and tells of it once.</summary>
internal sealed class HiddenText
{
    private int _characters;
    private SourceLocation? _first;

    public void Add(int characters, SourceLocation location)
    {
        if (characters == 0) return;
        _characters += characters;
        _first ??= location;
    }

    public void Report(ReadContext context)
    {
        if (_first is null) return;
        string count = _characters.ToString(CultureInfo.InvariantCulture);
        context.Report(new Diagnostic(DiagnosticIds.HiddenTextLeftOut, DiagnosticSeverity.Info, $"有 {count} 个字符是隐藏文字（设为隐藏、与底色同色或字号极小），未读取。", _first)
        {
            EnglishMessage = $"{count} characters are hidden (set to hidden, in the colour of their background or too small to see) and were left out.",
        });
    }
}
