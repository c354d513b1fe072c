using System.IO.Compression;
using System.Text;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>Changes files at random, by a seed: markup by its tags, so that the changes reach what lies behind the parser; the rest by bytes.</summary>
internal sealed class Mutations(uint seed)
{
    private static readonly string[] Values = ["0", "-1", "2147483647", "99999999999", "", "NaN", "\"", "<", "&", "\u0000", "\uFFFF", "甲", "1e308"];

    private uint _state = (seed * 2_654_435_769) | 1;

    public byte[] Of(byte[] file, string extension) => extension switch
    {
        ".docx" => Word(file),
        ".html" => Encoding.UTF8.GetBytes(Markup(Encoding.UTF8.GetString(file))),
        _ => Bytes(file),
    };

    private byte[] Word(byte[] file)
    {
        using MemoryStream changed = new();
        using (ZipArchive from = new(new MemoryStream(file)), to = new(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            int chosen = Next(from.Entries.Count * 2);
            for (int i = 0; i < from.Entries.Count; i++)
            {
                ZipArchiveEntry entry = from.Entries[i];
                using StreamReader reader = new(entry.Open(), Encoding.UTF8);
                string text = reader.ReadToEnd();
                bool isMain = entry.FullName == "word/document.xml";
                if (i == chosen || (chosen >= from.Entries.Count && isMain)) text = Markup(text);
                using StreamWriter writer = new(to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open());
                writer.Write(text);
            }
        }

        return Next(20) == 0 ? Bytes(changed.ToArray()) : changed.ToArray();
    }

    private string Markup(string text)
    {
        for (int changes = 1 + Next(4); changes > 0; changes--)
        {
            List<int> tags = [];
            for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1)) tags.Add(at);
            if (tags.Count < 3) return text;
            int first = Next(tags.Count - 1), last = Math.Min(tags.Count - 1, first + 1 + Next(12));
            (int start, int end) = (tags[first], tags[last]);
            string piece = text[start..end];
            text = Next(6) switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(start, piece),
                2 => text.Insert(tags[Next(tags.Count)], piece),
                3 => text.Insert(start, string.Concat(Enumerable.Repeat(piece, 2 + Next(200)))),
                4 => Attribute(text, start, end),
                _ => text.Insert(start + Next(end - start), Values[Next(Values.Length)]),
            };
        }

        return text;
    }

    // The value of one attribute becomes another.
    private string Attribute(string text, int start, int end)
    {
        int open = text.IndexOf('"', start, end - start);
        int close = open < 0 ? -1 : text.IndexOf('"', open + 1);
        return close < 0 ? text : text[..(open + 1)] + Values[Next(Values.Length)] + text[close..];
    }

    private byte[] Bytes(byte[] file)
    {
        List<byte> bytes = [.. file];
        for (int changes = 1 + Next(8); changes > 0 && bytes.Count > 16; changes--)
        {
            int at = Next(bytes.Count - 8), length = Math.Min(bytes.Count - at, 1 + Next(64));
            switch (Next(5))
            {
                case 0: bytes[at] ^= (byte)(1 << Next(8)); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(Next(bytes.Count - length), length)); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Values[Next(Values.Length)])); break;
                default: Digit(bytes, at); break;
            }
        }

        return [.. bytes];
    }

    // Numbers are what files are believed by.
    private void Digit(List<byte> bytes, int from)
    {
        for (int i = from; i < bytes.Count; i++)
        {
            if (bytes[i] is < (byte)'0' or > (byte)'9') continue;
            bytes[i] = (byte)('0' + Next(10));
            return;
        }
    }

    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)Math.Max(1, below));
    }
}
