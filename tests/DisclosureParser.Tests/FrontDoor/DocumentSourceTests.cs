using DisclosureParser.Documents;

namespace DisclosureParser.Tests.FrontDoor;

public sealed class DocumentSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_missing_file_is_InputUnreadable_without_its_path()
    {
        DocumentReadException failure = await Failure(DocumentSource.FromFile(Path.Combine(_folder.FullName, "gone.docx")));
        Assert.Equal(ReadErrorReason.InputUnreadable, failure.Reason);
        Assert.IsType<FileNotFoundException>(failure.InnerException);
        Assert.DoesNotContain(_folder.FullName, failure.Message + failure.EnglishMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_InputUnreadable() =>
        Assert.Equal(ReadErrorReason.InputUnreadable, (await Failure(DocumentSource.FromFile(_folder.FullName))).Reason);

    [Fact]
    public async Task An_empty_file_is_EmptyFile() =>
        Assert.Equal(ReadErrorReason.EmptyFile, (await Failure(DocumentSource.FromBytes([], "a.html"))).Reason);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_file_may_reach_the_limit_and_not_pass_it(int size, bool isRead)
    {
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder()
            .AddReader(new StubReader((content, _) => StubReader.Empty(content)))
            .WithLimits(DocumentLimits.Default with { MaxBytes = 100 })
            .Build();
        DocumentSource source = DocumentSource.FromBytes(new byte[size], "a.stub");
        if (isRead)
        {
            Assert.Equal(size, (await pipeline.ReadAsync(source)).Info.Bytes);
        }
        else
        {
            DocumentReadException failure = await Assert.ThrowsAsync<DocumentReadException>(() => pipeline.ReadAsync(source));
            Assert.Equal(ReadErrorReason.LimitExceeded, failure.Reason);
            Assert.Contains("MaxBytes", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stream_of_the_caller_stays_open()
    {
        using MemoryStream stream = new([1, 2, 3]);
        DisclosurePipeline pipeline = new DisclosurePipelineBuilder().AddReader(new StubReader((content, _) => StubReader.Empty(content))).Build();
        SourceDocument document = await pipeline.ReadAsync(DocumentSource.FromStream(stream, "a.stub"));
        Assert.Equal(3, document.Info.Bytes);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_directory_gives_its_files_by_name_with_slashes()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "b"));
        File.WriteAllText(Path.Combine(_folder.FullName, "b", "2.md"), "x");
        File.WriteAllText(Path.Combine(_folder.FullName, "a.md"), "x");
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), "x");
        Assert.Equal(["a.md", "b/2.md"], DocumentSource.FromDirectory(_folder.FullName, "*.md").Select(source => source.Name));
    }

    private static async Task<DocumentReadException> Failure(DocumentSource source) =>
        await Assert.ThrowsAsync<DocumentReadException>(() => DisclosurePipeline.Default.ReadAsync(source));
}
