using System.Collections;
using System.IO.Compression;
using DisclosureParser.Cli.Outputs;
using DisclosureParser.Results.Packing;

namespace DisclosureParser.Cli.Results;

/// <summary>
/// The results of a run, in their order: the first ones in memory, and where there are more, those behind them in a file of the
/// system's temporary folder that goes with the process. One thread at a time.
/// </summary>
/// <param name="inMemory">How many stay in memory.</param>
internal sealed class ResultStore(int inMemory = ResultStore.FewResults) : IReadOnlyList<AuditResult>, IDisposable
{
    /// <summary>So many take no more than some thirty megabytes.</summary>
    public const int FewResults = 200;

    private const int Remembered = 8;

    private readonly List<AuditResult> _first = [];
    private readonly List<long> _ends = [];
    // Formats ask for a result again and again before they go on to the next.
    private readonly (int Index, AuditResult Result)[] _lately = new (int, AuditResult)[Remembered];
    private FileStream? _file;

    public int Count => _first.Count + _ends.Count;

    public AuditResult this[int index]
    {
        get
        {
            if (index < _first.Count) return _first[index];
            ref (int Index, AuditResult Result) lately = ref _lately[index % Remembered];
            if (lately.Result is null || lately.Index != index) lately = (index, Read(index - _first.Count));
            return lately.Result;
        }
    }

    /// <summary>Adds a result behind the others.</summary>
    /// <exception cref="OutputFailedException">The temporary folder is full or cannot be written.</exception>
    public void Add(AuditResult result)
    {
        if (_first.Count < inMemory)
        {
            _first.Add(result);
            return;
        }

        try
        {
            _file ??= TemporaryFile();
            _file.Position = _ends.Count == 0 ? 0 : _ends[^1];
            using (ZLibStream packed = new(_file, CompressionLevel.Fastest, leaveOpen: true)) packed.Write(PackedResult.Write(result));
            _ends.Add(_file.Position);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException("（系统临时文件夹中的工作文件）");
        }
    }

    public IEnumerator<AuditResult> GetEnumerator()
    {
        for (int index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _file?.Dispose();

    private static FileStream TemporaryFile()
    {
        string path = Path.Combine(Path.GetTempPath(), "disclosure-" + Path.GetRandomFileName());
        FileStream file = new(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, Options = FileOptions.DeleteOnClose });
        // A file without a name goes with the process, also where that is killed.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }

    private AuditResult Read(int place)
    {
        long start = place == 0 ? 0 : _ends[place - 1];
        byte[] packed = new byte[_ends[place] - start];
        _file!.Position = start;
        _file.ReadExactly(packed);
        using ZLibStream expanding = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream expanded = new(packed.Length * 4);
        expanding.CopyTo(expanded);
        return PackedResult.Read(expanded.GetBuffer().AsSpan(0, (int)expanded.Length));
    }
}
