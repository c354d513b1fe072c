using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>All labels of one form, built once per form.</summary>
internal sealed class FormLabels
{
    private static readonly ConditionalWeakTable<Template, FormLabels> Built = [];

    private FormLabels(Template form)
    {
        Form = form;
        Tables = [.. form.Tables.Select(table => new TableLabels(table))];
        foreach (TemplateSection section in form.Sections) Sections.Add(section.Wording, section);
    }

    public Template Form { get; }

    public ImmutableArray<TableLabels> Tables { get; }

    public WordingIndex<TemplateSection> Sections { get; } = new();

    public static FormLabels Of(Template form) => Built.GetValue(form, static template => new FormLabels(template));
}
