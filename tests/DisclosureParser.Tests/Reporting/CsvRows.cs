using System.Text;

namespace DisclosureParser.Tests.Reporting;

/// <summary>Reads CSV as RFC 4180 has it.</summary>
internal static class CsvRows
{
    public static List<string[]> Read(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder field = new();
        bool isQuoted = false;
        string text = csv.TrimStart('\uFEFF');
        for (int at = 0; at < text.Length; at++)
        {
            char character = text[at];
            if (isQuoted)
            {
                if (character != '"') field.Append(character);
                else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[++at]);
                else isQuoted = false;
            }
            else if (character == '"') isQuoted = true;
            else if (character is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (character != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else field.Append(character);
        }

        return rows;
    }
}
