using System.Globalization;

namespace DisclosureParser;

/// <summary>A day of every year: <c>02-20</c>. 29 February is none.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>Reads <c>MM-dd</c>.</summary>
    public static bool TryParse(string? text, out MonthDay day)
    {
        day = default;
        // 2001 is any year without a 29 February.
        if (!DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return false;
        day = new MonthDay(date.Month, date.Day);
        return true;
    }

    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
