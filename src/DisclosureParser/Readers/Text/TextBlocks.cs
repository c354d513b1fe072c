using DisclosureParser.Readers.Text.Tables;

namespace DisclosureParser.Readers.Text;

/// <summary>Turns lines into blocks: the shapes of tables are asked first, what is none of them is text.</summary>
internal static class TextBlocks
{
    private const int LinesBetweenChecks = 1024;

    public static void Read(List<SourceLine> lines, BlockList blocks, CancellationToken cancellationToken)
    {
        PendingParagraph paragraph = new(blocks, HardWrap.Measure(lines));
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

            if (line >= plainUntil && TableShapes.MayBegin(lines, line))
            {
                paragraph.Flush();
                TableReading reading = TableShapes.Read(lines, line, blocks);
                if (reading.IsTable)
                {
                    line = reading.End;
                    continue;
                }

                plainUntil = reading.End;
            }

            paragraph.Add(lines[line++]);
        }

        paragraph.Flush();
    }
}
