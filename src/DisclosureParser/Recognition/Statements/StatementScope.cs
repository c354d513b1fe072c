namespace DisclosureParser.Recognition.Statements;

/// <summary>How far a stated number reaches, against what the report covers.</summary>
internal enum Reach
{
    /// <summary>The report as a whole, as far as the sentence says.</summary>
    Own,

    /// <summary>A part of it, or another body.</summary>
    Narrower,

    /// <summary>A whole region or system.</summary>
    Wider,
}

/// <summary>Reads whom a sentence speaks of.</summary>
internal sealed class StatementScope(NarrativeVocabulary vocabulary, Agency? agency)
{
    private static readonly NarrativeVocabulary Undated = NarrativeVocabulary.For(null);

    /// <summary>How far a scope that <see cref="Read"/> gave reaches.</summary>
    public static Reach Of(string? scope) =>
        scope is null || Undated.OwnScopes.Contains(scope) ? Reach.Own
        : Undated.WiderScopes.Contains(scope) ? Reach.Wider
        : Reach.Narrower;

    /// <summary>The scope tells of work done for another body: 代表区政府, 以县政府名义.</summary>
    public static bool IsOnBehalf(string? scope) => scope is not null && Undated.OnBehalfScopes.Contains(scope);

    /// <summary>The nearest words for a scope before a place in a sentence; null where it names none.</summary>
    public string? Read(string text, int sentenceStart, int clauseStart, int phraseStart)
    {
        string before = text[sentenceStart..phraseStart];
        (string? word, int at) = Nearest(before);
        string? body = Body(text[clauseStart..phraseStart]);
        if (word is not null && (body is null || sentenceStart + at >= clauseStart)) return IsAgency(word) ? null : word;
        return body;
    }

    private (string? Word, int At) Nearest(string before)
    {
        string? nearest = null;
        int at = -1;
        foreach (string word in vocabulary.OwnScopes.Concat(vocabulary.NarrowerScopes).Concat(vocabulary.WiderScopes))
        {
            int found = before.LastIndexOf(word, StringComparison.Ordinal);
            if (found < 0 || IsPartOfWord(before, found + word.Length)) continue;
            int end = found + word.Length, known = nearest is null ? -1 : at + nearest.Length;
            if (end > known || (end == known && word.Length > nearest!.Length)) (nearest, at) = (word, found);
        }

        return (nearest, at);
    }

    // A body named as the subject of the clause, unless it is the reporting one.
    private string? Body(string clause)
    {
        foreach (string ending in vocabulary.BodyEndings)
        {
            int at = clause.LastIndexOf(ending, StringComparison.Ordinal);
            if (at < 1 || IsPartOfWord(clause, at + ending.Length)) continue;
            string name = clause[..(at + ending.Length)];
            int year = name.LastIndexOf('年');
            name = year < 0 ? name : name[(year + 1)..].TrimStart('度');
            if (name.Length is > 1 and <= 20 && !IsAgency(name)) return name;
        }

        return null;
    }

    private bool IsPartOfWord(string text, int end) =>
        vocabulary.NotBodies.Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal));

    // 县发改局 names 沭阳县发展和改革局: its characters stand there in the same order. A government's own name stands for its office alone.
    private bool IsAgency(string name)
    {
        if (agency is null || vocabulary.WiderScopes.Contains(name) || (agency.Kind == AgencyKind.Government && vocabulary.NarrowerScopes.Contains(name))) return false;
        int found = 0;
        foreach (char character in agency.Name)
        {
            if (found < name.Length && name[found] == character) found++;
        }

        return found == name.Length;
    }
}
