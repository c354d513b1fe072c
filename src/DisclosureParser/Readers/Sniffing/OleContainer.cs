using System.Buffers.Binary;
using System.Text;

namespace DisclosureParser.Readers.Sniffing;

/// <summary>
/// Tells what an OLE compound file holds by the names of its streams. Only the directory is read, sector by sector through
/// the part of the allocation table that the header lists; that covers files of several megabytes.
/// </summary>
internal static class OleContainer
{
    private const int EntrySize = 128, MaxSectors = 4096;

    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    public static ForeignFormat Identify(ReadOnlySpan<byte> bytes, string extension)
    {
        Dictionary<string, int> streams = Streams(bytes, out int sectorSize);
        if (streams.ContainsKey("EncryptedPackage") || streams.ContainsKey("EncryptionInfo"))
            return ForeignFormat.Locked("Office 文档", "an Office document");
        if (streams.TryGetValue("WordDocument", out int start))
        {
            if (IsEncryptedWord(bytes, start, sectorSize)) return ForeignFormat.Locked(" Word 97–2003 文档", "a Word 97–2003 document");
            return extension == ".wps"
                ? ForeignFormat.Legacy(" WPS 文字（.wps）", "a WPS Writer file (.wps)")
                : ForeignFormat.Legacy(" Word 97–2003（.doc）", "a Word 97–2003 file (.doc)");
        }

        if (streams.Keys.Any(name => name.StartsWith("Wps", StringComparison.Ordinal) || name.StartsWith("WPS", StringComparison.Ordinal)))
            return ForeignFormat.Legacy(" WPS 文字（.wps）", "a WPS Writer file (.wps)");
        if (streams.ContainsKey("Workbook") || streams.ContainsKey("Book"))
            return ForeignFormat.Other(" Excel 97–2003 工作簿", "an Excel 97–2003 workbook");
        if (streams.ContainsKey("PowerPoint Document")) return ForeignFormat.Other(" PowerPoint 97–2003 演示文稿", "a PowerPoint 97–2003 presentation");
        return ForeignFormat.Legacy("旧版 Office（OLE）", "an OLE file of old Office software");
    }

    private static Dictionary<string, int> Streams(ReadOnlySpan<byte> bytes, out int sectorSize)
    {
        Dictionary<string, int> streams = new(StringComparer.Ordinal);
        sectorSize = 512;
        if (bytes.Length < 512) return streams;
        sectorSize = bytes[30] == 12 ? 4096 : 512;
        int sector = BinaryPrimitives.ReadInt32LittleEndian(bytes[48..]);
        for (int seen = 0; sector >= 0 && seen < MaxSectors; seen++)
        {
            long offset = (sector + 1L) * sectorSize;
            if (offset + sectorSize > bytes.Length) break;
            ReadOnlySpan<byte> entries = bytes.Slice((int)offset, sectorSize);
            for (int at = 0; at < sectorSize; at += EntrySize) Add(streams, entries.Slice(at, EntrySize));
            sector = Next(bytes, sector, sectorSize);
        }

        return streams;
    }

    private static void Add(Dictionary<string, int> streams, ReadOnlySpan<byte> entry)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is < 4 or > 64 || entry[66] == 0) return;
        string name = Encoding.Unicode.GetString(entry[..(length - 2)]);
        streams.TryAdd(name, BinaryPrimitives.ReadInt32LittleEndian(entry[116..]));
    }

    private static int Next(ReadOnlySpan<byte> bytes, int sector, int sectorSize)
    {
        int perSector = sectorSize / 4, table = sector / perSector;
        if (table >= 109) return -1;
        int tableSector = BinaryPrimitives.ReadInt32LittleEndian(bytes[(76 + (table * 4))..]);
        long offset = ((tableSector + 1L) * sectorSize) + (sector % perSector * 4L);
        return tableSector < 0 || offset + 4 > bytes.Length ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes[(int)offset..]);
    }

    // The flag fEncrypted in the file information block, which stands at the very start of the stream.
    private static bool IsEncryptedWord(ReadOnlySpan<byte> bytes, int start, int sectorSize)
    {
        long offset = ((start + 1L) * sectorSize) + 10;
        return start >= 0 && offset + 2 <= bytes.Length && (BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)offset..]) & 0x0100) != 0;
    }
}
