using DisclosureParser.Readers.Text.Tables;

namespace DisclosureParser.Readers.Text;

/// <summary>A shape that lines may have, told by the first of them.</summary>
/// <returns>How to read the lines, or null where they have another shape.</returns>
internal delegate Func<List<SourceLine>, int, BlockList, ShapeReading>? LineShape(List<SourceLine> lines, int line);

/// <summary>Turns lines into blocks: the shapes are asked first, what is none of them is text.</summary>
internal sealed class TextBlocks(BlockList blocks, CancellationToken cancellationToken)
{
    private const int LinesBetweenChecks = 1024;

    /// <summary>Asked in order.</summary>
    public IReadOnlyList<LineShape> Shapes { get; init; } = [TableShapes.At];

    /// <summary>How a paragraph becomes blocks.</summary>
    public Action<BlockList, string, SourceLine> WriteParagraph { get; init; } =
        static (blocks, text, line) => blocks.AddParagraph(text, line.Number, line.ColumnOf(line.Start));

    public void Read(List<SourceLine> lines)
    {
        PendingParagraph paragraph = new(blocks, HardWrap.Measure(lines), WriteParagraph);
        int plainUntil = 0, nextCheck = 0;
        for (int line = 0; line < lines.Count;)
        {
            if (line >= nextCheck)
            {
                cancellationToken.ThrowIfCancellationRequested();
                nextCheck = line + LinesBetweenChecks;
            }

            if (lines[line].IsBlank)
            {
                paragraph.AddBlank();
                line++;
                continue;
            }

            if (line >= plainUntil && ShapeAt(lines, line) is { } read)
            {
                // What only looked like a table leaves the paragraph whole.
                blocks.Before = paragraph.Flush;
                ShapeReading reading = read(lines, line, blocks);
                blocks.Before = null;
                if (reading.IsRead)
                {
                    paragraph.Flush();
                    line = reading.End;
                    continue;
                }

                plainUntil = reading.End;
            }

            paragraph.Add(lines[line++]);
        }

        paragraph.Flush();
    }

    private Func<List<SourceLine>, int, BlockList, ShapeReading>? ShapeAt(List<SourceLine> lines, int line)
    {
        foreach (LineShape shape in Shapes)
        {
            if (shape(lines, line) is { } read) return read;
        }

        return null;
    }
}
