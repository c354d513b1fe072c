using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Sections;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Header;

/// <summary>Reads who reports on which year, and when it was published.</summary>
internal static class HeaderReader
{
    private static readonly ImmutableArray<string> CompiledBy = VocabularyFile.Load("header").Words("compiledBy");

    public static ReportHeader Read(SourceDocument document, int firstBlock, int firstStart, ReadTitle? title, ReadSignature signature, IEnumerable<Passage> text, int? yearIfUnnamed)
    {
        ImmutableArray<Passage> preamble = Preamble(document, firstBlock, firstStart, title);
        ReportPeriod? period = PeriodReader.Find(preamble) ?? PeriodReader.Find(text);
        return new ReportHeader
        {
            Title = title?.Title,
            TitleYear = title?.Year,
            Agency = AgencyOf(title, signature, preamble),
            Year = title?.Year ?? period?.To?.Year ?? Announced(preamble) ?? yearIfUnnamed,
            Period = period,
            PublishedOn = PublicationReader.Find(document, firstBlock)
                ?? (signature.Date is DateOnly date ? new PublicationDate(date, PublicationDateOrigin.Signature, signature.DateText, signature.DateLocation!) : null),
            Signature = signature.Name,
            Preamble = preamble,
        };
    }

    private static int? Announced(ImmutableArray<Passage> preamble)
    {
        foreach (Passage passage in preamble)
        {
            if (TitleReader.AnnouncedYear(passage.Text) is int year) return year;
        }

        return null;
    }

    private static Agency? AgencyOf(ReadTitle? title, ReadSignature signature, ImmutableArray<Passage> preamble)
    {
        if (title is { AgencyName.Length: >= 2 }) return AgencyName.Create(title.AgencyName, title.Title.Location);
        if (signature.Name is Passage name) return AgencyName.Create(name.Text, name.Location);
        foreach (Passage passage in preamble)
        {
            foreach (string cue in CompiledBy)
            {
                int end = passage.Text.IndexOf(cue, StringComparison.Ordinal);
                if (end < 0) continue;
                int start = passage.Text.LastIndexOf('由', end) + 1;
                if (start > 0 && end - start is >= 3 and <= 30 && passage.Text.AsSpan(start, end - start).IndexOfAny("，。；、,") < 0)
                    return AgencyName.Create(string.Concat(passage.Text[start..end].Where(c => !char.IsWhiteSpace(c))), passage.At(start, end - start));
            }
        }

        return null;
    }

    private static ImmutableArray<Passage> Preamble(SourceDocument document, int firstBlock, int firstStart, ReadTitle? title)
    {
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        for (int i = 0; i <= firstBlock && i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is not Paragraph { Role: BlockRole.Body } paragraph) continue;
            int from = 0, to = i == firstBlock ? Math.Min(firstStart, paragraph.Text.Length) : paragraph.Text.Length;
            if (title is not null && title.Blocks.Contains(i))
            {
                // A title that runs on into the text leaves the rest of its block to the preamble.
                if (title.Title.Location.Path.Span is not TextSpan span) continue;
                from = Math.Min(span.End, to);
            }

            if (SectionText.Cut(paragraph, from, to) is Passage passage) passages.Add(passage);
        }

        return passages.ToImmutable();
    }
}
