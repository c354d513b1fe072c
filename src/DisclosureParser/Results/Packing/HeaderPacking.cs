using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Results.Packing;

/// <summary>Packs what a report says of itself.</summary>
internal static class HeaderPacking
{
    public static void Write(PackWriter pack, ReportHeader header)
    {
        pack.Maybe(header.Title, PassagePacking.Write);
        pack.Maybe(header.Agency, Write);
        pack.MaybeNumber(header.Year);
        pack.MaybeNumber(header.TitleYear);
        pack.Maybe(header.Period, Write);
        pack.Maybe(header.PublishedOn, Write);
        pack.Maybe(header.Signature, PassagePacking.Write);
        pack.Many(header.Preamble, PassagePacking.Write);
    }

    public static ReportHeader Read(ref PackReader pack) => new()
    {
        Title = pack.Maybe(PassagePacking.Read),
        Agency = pack.Maybe(ReadAgency),
        Year = pack.MaybeNumber(),
        TitleYear = pack.MaybeNumber(),
        Period = pack.Maybe(ReadPeriod),
        PublishedOn = pack.Maybe(ReadDate),
        Signature = pack.Maybe(PassagePacking.Read),
        Preamble = pack.Many(PassagePacking.Read),
    };

    private static void Write(PackWriter pack, Agency agency)
    {
        pack.Text(agency.Name);
        pack.Byte((int)agency.Kind);
        pack.Byte((int)agency.Level);
        LocationPacking.Write(pack, agency.Location);
    }

    private static Agency ReadAgency(ref PackReader pack) =>
        new(pack.Text(), pack.Kind<AgencyKind>(), pack.Kind<AgencyLevel>(), LocationPacking.Read(ref pack));

    private static void Write(PackWriter pack, ReportPeriod period)
    {
        pack.MaybeDay(period.From);
        pack.MaybeDay(period.To);
        pack.Text(period.Text);
        LocationPacking.Write(pack, period.Location);
    }

    private static ReportPeriod ReadPeriod(ref PackReader pack) => new(pack.MaybeDay(), pack.MaybeDay(), pack.Text(), LocationPacking.Read(ref pack));

    private static void Write(PackWriter pack, PublicationDate published)
    {
        pack.MaybeDay(published.Date);
        pack.Byte((int)published.Origin);
        pack.Text(published.Text);
        LocationPacking.Write(pack, published.Location);
    }

    private static PublicationDate ReadDate(ref PackReader pack) =>
        new(pack.MaybeDay() ?? throw pack.Broken(), pack.Kind<PublicationDateOrigin>(), pack.Text(), LocationPacking.Read(ref pack));
}
