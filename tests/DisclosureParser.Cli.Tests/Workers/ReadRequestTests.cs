using System.Reflection;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Tests.Workers;

public sealed class ReadRequestTests
{
    [Fact]
    public void Every_limit_reaches_the_worker()
    {
        DocumentLimits limits = new();
        PropertyInfo[] properties = [.. typeof(DocumentLimits).GetProperties().Where(property => property.CanWrite)];
        for (int i = 0; i < properties.Length; i++) properties[i].SetValue(limits, properties[i].PropertyType == typeof(int) ? (object)(i + 7) : i + 7L);
        (DocumentContent content, DocumentLimits read) = ReadRequest.From(ReadRequest.ToFrame(new DocumentContent("文件夹/年报.txt", [1, 2, 3]), limits));
        Assert.Equal(limits, read);
        Assert.Equal("文件夹/年报.txt", content.Name);
        Assert.Equal((byte[])[1, 2, 3], content.Bytes.ToArray());
    }

    [Fact]
    public async Task Junk_is_no_frame()
    {
        foreach (byte[] junk in (byte[][])[[1], [1, 2, 3, 4, 5, 6, 7, 8, 9], [.. "DPW\u0001"u8, 9, 0, 0, 0, 0], [.. "DPW\u0001"u8, 3, 0xFF, 0xFF, 0xFF, 0xFF], [.. "DPW\u0001"u8, 3, 9, 0, 0, 0, 1]])
            await Assert.ThrowsAsync<InvalidDataException>(() => Frame.ReadAsync(new MemoryStream(junk), 1 << 20, CancellationToken.None));
        Assert.Null(await Frame.ReadAsync(new MemoryStream([]), 0, CancellationToken.None));
    }
}
