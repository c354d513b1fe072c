using DisclosureParser.Recognition.Labels;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Tells labels apart that read alike (结果 and 结果, cut from 结果维持 and 结果纠正): those that can be only one thing take
/// it, the others take what is left in the order of the form.
/// </summary>
internal static class SiblingLabels
{
    /// <summary>For every list of candidates the chosen one; null where nothing is left for it.</summary>
    public static Candidate<AxisItem>?[] Choose(IReadOnlyList<IReadOnlyList<Candidate<AxisItem>>> siblings)
    {
        Candidate<AxisItem>?[] chosen = new Candidate<AxisItem>?[siblings.Count];
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < siblings.Count; i++)
        {
            if (siblings[i].Count != 1) continue;
            chosen[i] = siblings[i][0];
            taken.Add(siblings[i][0].Item.Path);
        }

        for (int i = 0; i < siblings.Count; i++)
        {
            if (siblings[i].Count < 2) continue;
            foreach (Candidate<AxisItem> candidate in siblings[i])
            {
                if (!taken.Add(candidate.Item.Path)) continue;
                chosen[i] = candidate;
                break;
            }
        }

        return chosen;
    }
}
