using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Finds the labels that only one form prints. Two of them tell the form; the report year confirms it.
/// </summary>
internal sealed class TemplateSignatures
{
    /// <summary>One label alone may be a word of the text around.</summary>
    private const int Enough = 2;

    private readonly WordingIndex<Signature> _index = new();
    private readonly ImmutableArray<(string Text, Signature Signature)> _long;

    public TemplateSignatures(TemplateCatalog catalog)
    {
        ImmutableArray<(string, Signature)>.Builder labels = ImmutableArray.CreateBuilder<(string, Signature)>();
        foreach (Template form in catalog.Templates)
        {
            foreach (AxisItem item in Items(form).Where(item => item.IsSignature && !catalog.Templates.Any(other => other != form && Items(other).Any(twin => twin.Path == item.Path && twin.IsSignature))))
            {
                Signature signature = new(form.Id, item.Path);
                _index.Add(item.Wording, signature);
                labels.Add((ComparableText.Of(item.Wording.Label), signature));
            }
        }

        _long = labels.ToImmutable();
    }

    private sealed record Signature(string TemplateId, string Path);

    /// <summary>The choice for a document: from its tables, else from its text, else from the year.</summary>
    public TemplateChoice Choose(SourceDocument document, string? byYear)
    {
        Dictionary<Signature, SignatureLabel> found = [];
        foreach (Table table in document.Blocks.OfType<Table>().Where(table => table.Role == BlockRole.Body))
        {
            foreach (TableCell cell in table.Cells)
            {
                if (cell.Text.Length > 60) continue;
                int skip = Enumerator.At(cell.Text)?.Length ?? 0;
                foreach (Candidate<Signature> candidate in _index.Exact(ComparableText.Of(cell.Text.AsSpan(skip))))
                    found.TryAdd(candidate.Item, new SignatureLabel(candidate.Item.TemplateId, string.Concat(cell.Text.Where(c => !char.IsWhiteSpace(c))), cell.Location));
            }
        }

        if (found.Count == 0) FindInText(document, found);
        ImmutableArray<SignatureLabel> labels = [.. found.Values.OrderBy(label => label.Location.Path)];
        List<string> forms = [.. labels.GroupBy(label => label.TemplateId, StringComparer.Ordinal).Where(group => group.Count() >= Enough).Select(group => group.Key)];
        bool isMixed = labels.Select(label => label.TemplateId).Distinct(StringComparer.Ordinal).Count() > 1;
        return new TemplateChoice(forms.Count == 1 && !isMixed ? forms[0] : null, byYear, labels);
    }

    private void FindInText(SourceDocument document, Dictionary<Signature, SignatureLabel> found)
    {
        foreach (Paragraph paragraph in document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Role == BlockRole.Body))
        {
            string text = ComparableText.Of(paragraph.Text);
            foreach ((string label, Signature signature) in _long)
            {
                if (label.Length >= 5 && text.Contains(label, StringComparison.Ordinal))
                    found.TryAdd(signature, new SignatureLabel(signature.TemplateId, label, paragraph.Location));
            }
        }
    }

    private static IEnumerable<AxisItem> Items(Template form) =>
        form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.All.Concat(block.Columns.All)).DistinctBy(item => item.Path);
}
