using System.Globalization;

namespace DisclosureParser.Reporting.Csv;

/// <summary>Fields of a CSV that opens in a spreadsheet as text and numbers, never as a formula.</summary>
internal sealed class CsvText(TextWriter writer)
{
    private bool _isFirst = true;

    public void Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return;
        writer.Write('"');
        if (IsDangerous(text)) writer.Write('\'');
        foreach (char character in text)
        {
            if (character == '"') writer.Write('"');
            // A lone CR starts a cell of its own in some readers; NUL and the like end a field in others.
            if (character == '\r') continue;
            writer.Write(char.IsControl(character) && character is not '\n' ? ' ' : character);
        }

        writer.Write('"');
    }

    public void Number(decimal? value)
    {
        Separate();
        if (value is decimal number) writer.Write(number.ToString(CultureInfo.InvariantCulture));
    }

    public void EndRow()
    {
        writer.Write("\r\n");
        _isFirst = true;
    }

    /// <summary>A text that a spreadsheet may take for a formula, also behind spaces, also behind a quote or line break inside.</summary>
    private static bool IsDangerous(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) && character is not ('\t' or '\r')) continue;
            return character is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' or '﹢' or '﹣' or '﹦' or '﹫' or '−' || char.IsControl(character)
                || character is '\uFEFF' or '\u200B';
        }

        return false;
    }

    private void Separate()
    {
        if (!_isFirst) writer.Write(',');
        _isFirst = false;
    }
}
