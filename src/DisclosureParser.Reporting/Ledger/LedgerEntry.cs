namespace DisclosureParser.Reporting.Ledger;

/// <summary>One line of the ledger of problems.</summary>
internal sealed record LedgerEntry
{
    public required string Region { get; init; }

    public required string Agency { get; init; }

    public required int? Year { get; init; }

    public required string RuleId { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required string Place { get; init; }

    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    public decimal? Delta { get; init; }

    public required string LegalBasis { get; init; }

    public required string Document { get; init; }

    public required LedgerState State { get; init; }
}

/// <summary>Where a problem stands.</summary>
internal enum LedgerState
{
    /// <summary>There is no earlier run to go by.</summary>
    Open,

    /// <summary>The earlier run had not found it.</summary>
    New,

    /// <summary>The earlier run had found it.</summary>
    Known,

    /// <summary>The earlier run had found it, and it is no more.</summary>
    Corrected,

    /// <summary>Somebody answers for it.</summary>
    Suppressed,
}
