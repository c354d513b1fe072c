using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

/// <summary>Whether a sentence speaks of an applicant, and by name.</summary>
internal static class Applicant
{
    private static readonly Cues Words = Cues.Quality("applicant"), Ends = Cues.Quality("applicantEnd"), Surnames = Cues.Quality("surnames");

    public static bool IsMeantIn(ReadOnlySpan<char> sentence) => Words.AreIn(sentence);

    /// <summary>申请人 and a surname with one or two characters behind it, and then no more of a word. 张某某 is no name.</summary>
    public static bool IsNamedIn(ReadOnlySpan<char> sentence)
    {
        foreach (string word in Words.Words)
        {
            int at = sentence.IndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> behind = sentence[(at + word.Length)..].TrimStart(":为是");
            if (behind.Length < 3 || !Surnames.Words[0].Contains(behind[0], StringComparison.Ordinal) || behind[1] is '某' or '*' or '×') continue;
            for (int length = 2; length <= 3 && length < behind.Length; length++)
            {
                if (behind[length - 1] is not ('某' or '*' or '×') && Ends.HeadOf(behind[length..]) is not null) return true;
            }
        }

        return false;
    }
}
