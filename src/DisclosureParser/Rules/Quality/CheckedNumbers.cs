using System.Globalization;

namespace DisclosureParser.Rules.Quality;

/// <summary>Numbers that carry a check digit.</summary>
internal static class CheckedNumbers
{
    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>An identity card number (GB 11643): region, a date of birth that exists, and a check character that fits.</summary>
    public static bool IsIdentityCard(ReadOnlySpan<char> number)
    {
        if (number.Length != 18 || number[0] is < '1' or > '8') return false;
        int sum = 0;
        for (int i = 0; i < 17; i++)
        {
            if (!char.IsAsciiDigit(number[i])) return false;
            sum += (number[i] - '0') * Weights[i];
        }

        return char.ToUpperInvariant(number[17]) == CheckCharacters[sum % 11]
            && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly birth)
            && birth.Year is >= 1900 and < 2100;
    }

    /// <summary>The check digit of bank cards.</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }
}
