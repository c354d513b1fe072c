using System.Reflection;
using System.Xml.Linq;
using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Catalogue;

public class DocumentationTests
{
    [Fact]
    public void Every_diagnostic_has_a_page()
    {
        IEnumerable<string> ids = typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Concat(Enum.GetValues<ReadErrorReason>().Select(DiagnosticIds.ForReason));
        Assert.All(ids, id => Assert.StartsWith($"# {id}", File.ReadAllText(Repository.File("docs", "diagnostics", id + ".md")), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_of_the_forms_is_in_the_glossary()
    {
        string glossary = File.ReadAllText(Repository.File("docs", "glossary.md"));
        IEnumerable<string> keys = TemplateCatalog.BuiltIn.Templates.SelectMany(form => form.Sections.Select(section => section.Key)
            .Concat(form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.All.Concat(block.Columns.All)).Select(item => item.Key)));
        Assert.All(keys.Distinct(), key => Assert.Contains($"`{key}`", glossary, StringComparison.Ordinal));
    }

    [Fact]
    public void The_record_of_dependencies_names_each_with_its_version()
    {
        string record = File.ReadAllText(Repository.File("docs", "decisions", "0008-dependencies.md"));
        HashSet<string> used = [.. SourceTree.Files(".", ".csproj")
            .SelectMany(file => XDocument.Parse(file.Text).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)];
        foreach (XElement package in XDocument.Load(Repository.File("Directory.Packages.props")).Descendants())
        {
            if (package.Attribute("Include")?.Value is not string name || package.Attribute("Version")?.Value is not string version) continue;
            if (used.Contains(name) || package.Name.LocalName == "GlobalPackageReference")
                Assert.Contains($"| {name} | {version} |", record, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        List<string> broken = [];
        foreach ((string path, string text) in SourceTree.Files(".", ".md").Where(file => !file.Path.StartsWith("testdata/reports", StringComparison.Ordinal)))
        {
            foreach (string part in text.Split("](").Skip(1))
            {
                string target = part.Split(')')[0];
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#')) continue;
                string file = Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, target.Split('#')[0]);
                if (!File.Exists(file)) broken.Add($"{path}: {target}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Nothing_names_a_folder_of_a_machine()
    {
        string[] machine = [string.Concat("/ho", "me/"), string.Concat("/ro", "ot/"), string.Concat("/wo", "rk/"), string.Concat("C:\\", "Users")];
        Assert.Empty(SourceTree.Files(".", ".cs", ".md", ".json", ".csproj", ".props", ".txt", ".html", ".scenario", ".sln", ".verified.txt")
            .Where(file => machine.Any(folder => file.Text.Contains(folder, StringComparison.Ordinal)))
            .Select(file => file.Path));
    }
}
