using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

/// <summary>What section five says about problems and about what is done for them.</summary>
internal sealed class ProblemsText
{
    private static readonly Cues Subheadings = Cues.Structure("problemsSubheadings"), None = Cues.Structure("none"), NoProblems = Cues.Structure("noProblems");
    private static readonly Cues Problem = Cues.Structure("problem"), Lacking = Cues.Structure("lacking");
    private static readonly Cues Sure = Cues.Structure("improvementSure"), Improvement = Cues.Structure("improvement");

    private readonly ImmutableArray<PlainText> _paragraphs;

    public ProblemsText(SectionBody body) => _paragraphs = [.. body.Paragraphs.Where(paragraph => !Subheadings.Hold(Bare(paragraph.Text)))];

    /// <summary>The text without lines that only name the section again.</summary>
    public string Text => SectionBody.Joined(_paragraphs);

    /// <summary>Nothing is reported: no text worth the name, or the word that there is none.</summary>
    /// <param name="characters">Fewer are no text worth the name.</param>
    public bool IsEmptyBelow(int characters) => Text.Length < characters || None.Hold(Text.AsSpan().TrimEnd('。')) || (Text.Length < 60 && NoProblems.AreIn(Text) && !Sure.AreIn(Text));

    /// <summary>A problem is named.</summary>
    public bool NamesProblem => Problem.AreIn(Text);

    /// <summary>It is said what was done or will be done.</summary>
    public bool NamesImprovement => Sure.AreIn(Text) || Stretch.Clauses(Text).Any(Improves);

    // 有待提升, 完善得不够: the same words as in a measure, and no measure.
    private bool Improves(TextSpan clause)
    {
        ReadOnlySpan<char> words = Stretch.In(Text, clause);
        return Improvement.AreIn(words) && !Lacking.AreIn(words);
    }

    private static ReadOnlySpan<char> Bare(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimEnd("。:;");
        int bracket = line.IndexOf(')');
        if (line.Length > 0 && line[0] == '(' && bracket is > 0 and < 4) return line[(bracket + 1)..];
        int mark = line.IndexOfAny('、', '.');
        return mark is > 0 and < 3 ? line[(mark + 1)..] : line;
    }
}
