using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Catalogue;

public class ArchitectureTests
{
    [Theory]
    [InlineData("Documents")]
    [InlineData("Text", "Documents")]
    [InlineData("Templates", "Text")]
    [InlineData("Report", "Documents", "Templates")]
    [InlineData("Readers", "Documents", "Text", "Readers", "Internals")]
    [InlineData("Recognition", "Documents", "Text", "Templates", "Recognition", "Vocabulary", "Internals")]
    [InlineData("Rules", "Documents", "Text", "Templates", "Rules", "Vocabulary", "Recognition", "Internals")]
    [InlineData("Results", "Documents", "Templates")]
    [InlineData("Configuration", "Documents", "Text", "Templates", "Rules", "Configuration")]
    public void Arrows_point_one_way(string folder, params string[] mayName)
    {
        List<string> wrong = [];
        foreach ((string path, string text) in SourceTree.CSharp($"src/DisclosureParser/{folder}"))
        {
            foreach (string line in SourceTree.Code(text))
            {
                if (!line.StartsWith("using DisclosureParser.", StringComparison.Ordinal)) continue;
                string named = line["using DisclosureParser.".Length..].Split('.', ';')[0];
                if (named != folder && !mayName.Contains(named)) wrong.Add($"{path}: {line}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("AngleSharp", "src/DisclosureParser/Readers/Html/")]
    [InlineData("UglyToad", "src/DisclosureParser/Readers/Pdf/")]
    [InlineData("DocumentFormat.OpenXml", "src/DisclosureParser/Readers/Docx/")]
    [InlineData("System.IO.Packaging", "src/DisclosureParser/Readers/Docx/")]
    [InlineData("YamlDotNet", "src/DisclosureParser/Configuration/Yaml/")]
    [InlineData("System.CommandLine", "src/DisclosureParser.Cli/")]
    public void A_library_is_named_in_one_folder_alone(string library, string folder) =>
        Assert.Empty(SourceTree.CSharp("src")
            .Where(file => !file.Path.StartsWith(folder, StringComparison.Ordinal))
            .Where(file => SourceTree.Code(file.Text).Any(line => line.Contains(library + ".", StringComparison.Ordinal) || line == $"using {library};"))
            .Select(file => file.Path));

    [Fact]
    public void No_reader_knows_a_label_of_the_forms() => Assert.Empty(Labelled("src/DisclosureParser/Readers"));

    [Fact]
    public void No_code_outside_the_rules_knows_a_label_of_the_forms() =>
        Assert.All(Labelled("src"), hit => Assert.Contains("/Rules/", hit, StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_an_idea() =>
        Assert.All(SourceTree.CSharp("src"), file => Assert.True(file.Text.Split('\n').Length <= 400, file.Path));

    private static IEnumerable<string> Labelled(string folder)
    {
        string[] labels = [.. TemplateCatalog.BuiltIn.Templates.SelectMany(Labels).Where(label => label.Length >= 3).Distinct(StringComparer.Ordinal)];
        foreach ((string path, string text) in SourceTree.CSharp(folder))
        {
            string code = string.Join('\n', SourceTree.Code(text));
            foreach (string label in labels)
            {
                if (code.Contains(label, StringComparison.Ordinal)) yield return $"{path}: {label}";
            }
        }
    }

    private static IEnumerable<string> Labels(Template form) =>
        form.Sections.Select(section => section.Wording.Label)
            .Concat(form.Tables.SelectMany(table => table.Blocks)
                .SelectMany(block => block.Rows.All.Concat(block.Columns.All))
                .Select(item => item.Wording.Label));
}
