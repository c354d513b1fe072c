using System.Collections.Immutable;

namespace DisclosureParser.Rules.Local;

/// <summary>A local rule as somebody wrote it.</summary>
internal sealed record LocalRuleText
{
    /// <summary>Its id: three letters that no family of the library uses, and three digits.</summary>
    public required string Id { get; init; }

    /// <summary>What it requires.</summary>
    public required string Title { get; init; }

    /// <summary>The same in English; the Chinese title where null.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The reports it applies to; all where null.</summary>
    public string? When { get; init; }

    /// <summary>What must hold.</summary>
    public required string Assert { get; init; }

    /// <summary>How grave its findings are.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>What a finding says; the title where null.</summary>
    public string? Message { get; init; }

    /// <summary>The same in English.</summary>
    public string? EnglishMessage { get; init; }

    /// <summary>The notice it stands on.</summary>
    public ImmutableArray<LegalBasis> LegalBasis { get; init; } = [];
}

/// <summary>A local rule says something that the language does not have.</summary>
internal sealed class LocalRuleException(string chinese, string english) : Exception(chinese)
{
    public string English { get; } = english;
}
