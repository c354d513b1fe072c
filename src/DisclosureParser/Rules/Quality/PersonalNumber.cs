using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

/// <summary>What a personal number is.</summary>
internal enum PersonalNumberKind
{
    IdentityCard,
    BankCard,
    Mobile,
}

/// <summary>A number in a text that belongs to a person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Masked">The number with its middle hidden.</param>
/// <param name="Severity">How grave it is to print it.</param>
internal sealed record PersonalNumber(PersonalNumberKind Kind, int Start, int Length, string Masked, Severity Severity)
{
    private const int Reach = 12;

    private static readonly Cues BankCue = Cues.Quality("bankCue"), OfficialAccount = Cues.Quality("officialAccount"), PhoneCue = Cues.Quality("phoneCue");
    private static readonly Cues CreditCode = Cues.Quality("creditCode"), OfficialContact = Cues.Quality("officialContact");

    public static IEnumerable<PersonalNumber> In(PlainText paragraph, bool isPreamble)
    {
        string text = paragraph.Text;
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && IsPartOfWord(text[start - 1]) && !paragraph.IsBrokenAfter(start - 1))) continue;
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]) && !(end - start == 11 && paragraph.IsBrokenAfter(end - 1))) end++;
            if (Judge(paragraph, start, end, isPreamble) is PersonalNumber number) yield return number;
            start = end;
        }
    }

    private static PersonalNumber? Judge(PlainText paragraph, int start, int end, bool isPreamble)
    {
        string text = paragraph.Text;
        if (end - start == 17 && end < text.Length && text[end] is 'X' or 'x') end++;
        if (end < text.Length && IsPartOfWord(text[end]) && !paragraph.IsBrokenAfter(end - 1)) return null;
        ReadOnlySpan<char> digits = text.AsSpan(start, end - start);
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        ReadOnlySpan<char> sentence = Stretch.In(text, Stretch.SentenceAt(text, start));
        if (CheckedNumbers.IsIdentityCard(digits) && !CreditCode.AreIn(before))
            return new PersonalNumber(PersonalNumberKind.IdentityCard, start, end - start, $"{digits[..4]}**********{digits[^4..]}", Severity.Error);
        if (digits.Length is >= 16 and <= 19 && CheckedNumbers.PassesLuhn(digits) && BankCue.AreIn(before) && !OfficialAccount.AreIn(sentence) && !CreditCode.AreIn(before))
            return new PersonalNumber(PersonalNumberKind.BankCard, start, end - start, $"{digits[..4]}********{digits[^4..]}", Severity.Error);
        if (digits.Length != 11 || digits[0] != '1' || digits[1] is < '3' or > '9' || !PhoneCue.AreIn(before) || CreditCode.AreIn(before)) return null;
        return new PersonalNumber(PersonalNumberKind.Mobile, start, end - start, $"{digits[..3]}****{digits[^4..]}",
            Applicant.IsNamedIn(sentence) ? Severity.Error
            : isPreamble || (OfficialContact.AreIn(sentence) && !Applicant.IsMeantIn(sentence)) ? Severity.Info : Severity.Warning);
    }

    private static bool IsPartOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '*' or '-' or '.';
}
