using System.IO.Compression;
using System.Text;
using DisclosureParser.Cli.Inputs;

namespace DisclosureParser.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_single_file_goes_by_its_own_name()
    {
        _folder.Write("a/b/report.md", "x");
        Assert.Equal(["report.md"], Expand("a/b/report.md"));
    }

    [Fact]
    public void A_folder_keeps_its_own_name_in_front()
    {
        _folder.Write("reports/2023/a.md", "x");
        _folder.Write("reports/b.html", "x");
        Assert.Equal(["reports/2023/a.md", "reports/b.html"], Expand("reports"));
    }

    [Fact]
    public void Names_start_at_the_deepest_folder_that_holds_all_paths()
    {
        _folder.Write("x/one/a.md", "x");
        _folder.Write("x/two/b.md", "x");
        Assert.Equal(["one/a.md", "two/b.md"], Expand("x/one/a.md", "x/two"));
        Assert.Equal(["a.md"], Expand("x/one/a.md", "x/one"[..5] + "/a.md"));
    }

    [Fact]
    public void A_folder_gives_documents_alone_and_never_twice()
    {
        _folder.Write("r/a.docx", "x");
        _folder.Write("r/expected.json", "x");
        _folder.Write("r/~$a.docx", "x");
        _folder.Write("r/.hidden/b.docx", "x");
        _folder.Write("r/style.css", "x");
        _folder.Write("r/old.doc", "x");
        Assert.Equal(["r/a.docx", "r/old.doc"], Expand("r", "r/a.docx"[..1]));
    }

    [Fact]
    public void Patterns_match_names_and_folders()
    {
        _folder.Write("p/1/a.md", "x");
        _folder.Write("p/2/deep/b.md", "x");
        _folder.Write("p/2/c.html", "x");
        Assert.Equal(["1/a.md", "2/deep/b.md"], Expand("p/**/*.md"));
        Assert.Equal(["c.html"], Expand("p/?/*.html"));
    }

    [Fact]
    public void A_list_names_paths_line_by_line()
    {
        _folder.Write("a.md", "x");
        _folder.Write("b.md", "x");
        _folder.Write("list.txt", "# 名单\na.md\n\nb.md\r\n");
        Assert.Equal(["a.md", "b.md"], Expand("@list.txt"));
    }

    [Fact]
    public void A_path_that_does_not_exist_stays_in_the_run()
    {
        _folder.Write("a.md", "x");
        Assert.Equal(["a.md", "gone.md"], Expand("a.md", "gone.md"));
        Assert.Empty(Expand("gone.md", "also-gone.md"));
    }

    [Fact]
    public void An_archive_gives_its_documents_with_chinese_names()
    {
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true, gbk))
        {
            foreach (string name in (string[])["年报/甲.md", "../up.html", "picture.png"])
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write("x"u8);
            }
        }

        _folder.Write("all.zip", bytes.ToArray());
        Assert.Equal(["all.zip!../up.html", "all.zip!年报/甲.md"], Expand("all.zip"));
    }

    [Fact]
    public void Names_are_ordered_by_code_point_not_by_unit()
    {
        // U+FF21 comes before U+20000, though its UTF-16 unit comes after the surrogates.
        _folder.Write("n/\uFF21.md", "x");
        _folder.Write("n/\U00020000.md", "x");
        Assert.Equal(["n/\uFF21.md", "n/\U00020000.md"], Expand("n"));
    }

    private IEnumerable<string> Expand(params string[] paths)
    {
        using MemoryStream nothing = new();
        Terminal terminal = new() { Output = nothing, Error = TextWriter.Null, Input = nothing, Folder = _folder.Path };
        return [.. new InputExpansion(terminal, 1 << 20).Expand(paths).Select(source => source.Name)];
    }
}
