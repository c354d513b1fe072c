using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Legal;

/// <summary>Cites the form that a report follows.</summary>
internal static class FormCitation
{
    /// <summary>The finding, standing on the notice of the report's own form besides the law of its rule.</summary>
    public static Finding Citing(this Finding finding, Template form, string clause) =>
        finding with { LegalBasis = [.. finding.LegalBasis, new LegalBasis(form.Source.Document, clause)] };
}
