using DisclosureParser.Reporting;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

/// <summary>Behind the blocks of a document stands why each table was taken for what it is.</summary>
public class TableTraceTests
{
    [Fact]
    public async Task Each_table_says_where_it_was_read_and_how_its_labels_matched()
    {
        ParseResult result = await Disclosure.ParseAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));

        string blocks = BlocksFormat.Write(result.Document), all = BlocksFormat.Write(result);
        Assert.StartsWith(blocks, all, StringComparison.Ordinal);
        Snapshot.Verify(all[blocks.Length..]);
    }
}
