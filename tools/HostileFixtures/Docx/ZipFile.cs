using System.IO.Compression;
using System.Text;

namespace HostileFixtures.Docx;

/// <summary>Writes zip files, entry by entry, all with one date.</summary>
internal static class ZipFile
{
    private static readonly DateTimeOffset Date = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Date;
                using Stream stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    public static byte[] Of(params (string Name, string Text)[] entries) => Of(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text))));

    /// <summary>Where the nth record with a signature stands.</summary>
    public static int Find(byte[] zip, string signature, int nth = 0)
    {
        int at = -1;
        for (int seen = 0; seen <= nth; seen++)
        {
            int next = zip.AsSpan(at + 1).IndexOf(Encoding.Latin1.GetBytes(signature));
            if (next < 0) throw new InvalidOperationException($"There is no {nth + 1}th {signature}.");
            at += next + 1;
        }

        return at;
    }
}
