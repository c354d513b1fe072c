using System.Globalization;
using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>The path of the element a forward-only reader stands on: names and, among siblings of one name, ordinals from 1.</summary>
internal sealed class SiblingOrdinals
{
    // No schema gives one parent more kinds of children; a hostile part could, and would make the search below quadratic.
    private const int MaxNamesPerParent = 64;

    private readonly List<Level> _levels = [];

    /// <summary>Notes that an element starts. Names come atomized, so that comparing references is enough.</summary>
    public void Enter(int depth, string name)
    {
        while (_levels.Count <= depth + 1) _levels.Add(new Level());
        _levels[depth].Enter(name);
        _levels[depth + 1].Seen.Clear();
    }

    /// <summary>The path down to an element of this depth; the root has none, and a body no ordinal, since there is one.</summary>
    public string PathTo(int depth)
    {
        StringBuilder path = new();
        for (int i = 1; i <= depth; i++)
        {
            Level level = _levels[i];
            if (path.Length > 0) path.Append('/');
            path.Append(level.Name);
            if (i > 1 || level.Name != "body") path.Append(CultureInfo.InvariantCulture, $"[{level.Ordinal}]");
        }

        return path.ToString();
    }

    private sealed class Level
    {
        public List<(string Name, int Count)> Seen { get; } = [];

        public string Name { get; private set; } = "";

        public int Ordinal { get; private set; }

        public void Enter(string name)
        {
            Name = name;
            Ordinal = 1;
            for (int i = 0; i < Seen.Count; i++)
            {
                if (!ReferenceEquals(Seen[i].Name, name)) continue;
                Ordinal = Seen[i].Count + 1;
                Seen[i] = (name, Ordinal);
                return;
            }

            if (Seen.Count < MaxNamesPerParent) Seen.Add((name, 1));
        }
    }
}
