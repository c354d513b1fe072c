namespace DisclosureParser.Reporting.Ledger;

/// <summary>The ledger of problems (问题台账): every finding of a run, and what has been corrected since the baseline.</summary>
internal static class ProblemLedger
{
    public static IEnumerable<LedgerEntry> Of(AuditRun run, FormatOptions options)
    {
        PlaceWords places = new(options.Templates, options.Language);
        int at = -1;
        foreach (AuditResult result in run.Results)
        {
            at++;
            foreach (Finding finding in result.Findings)
            {
                yield return new LedgerEntry
                {
                    Region = run.Bodies.Bodies[at].Region ?? "",
                    Agency = result.Report?.Header.Agency?.Name ?? "",
                    Year = result.Report?.Header.Year,
                    RuleId = finding.RuleId,
                    Severity = finding.Severity,
                    Message = finding.In(options.Language),
                    Place = places.Of(finding, result.Report?.TemplateId),
                    Left = finding.Evidence?.Left,
                    Right = finding.Evidence?.Right,
                    Delta = finding.Evidence?.Delta,
                    LegalBasis = Law(finding.LegalBasis, options.Language),
                    Document = result.Document.Name,
                    State = StateOf(finding),
                };
            }
        }

        foreach (BaselineFinding corrected in run.Corrected) yield return Of(corrected, run, options);
    }

    public static LedgerState StateOf(Finding finding) => finding switch
    {
        { Suppression: not null } => LedgerState.Suppressed,
        { IsKnown: true } => LedgerState.Known,
        { IsKnown: false } => LedgerState.New,
        _ => LedgerState.Open,
    };

    public static string Law(IEnumerable<LegalBasis> bases, MessageLanguage language) =>
        string.Join(language == MessageLanguage.English ? "; " : "；", bases.Select(basis => $"{basis.Document} {basis.Clause}".Trim()));

    private static LedgerEntry Of(BaselineFinding corrected, AuditRun run, FormatOptions options)
    {
        int at = Enumerable.Range(0, run.Lines.Length).FirstOrDefault(place => IsOf(corrected, run.Lines[place]), -1);
        return new LedgerEntry
        {
            Region = at < 0 ? "" : run.Bodies.Bodies[at].Region ?? "",
            Agency = corrected.Agency ?? "",
            Year = corrected.Year,
            RuleId = corrected.RuleId,
            Severity = corrected.Severity,
            Message = corrected.Message,
            Place = new PlaceWords(options.Templates, options.Language).Subject(corrected.Subject, at < 0 ? null : run.Lines[at].TemplateId),
            LegalBasis = Law(run.Rules.FirstOrDefault(rule => rule.Id == corrected.RuleId)?.LegalBasis ?? [], options.Language),
            Document = at < 0 ? corrected.Document : run.Lines[at].Document,
            State = LedgerState.Corrected,
        };
    }

    private static bool IsOf(BaselineFinding finding, ReportLine line) =>
        finding.Agency is null ? finding.Document == line.Document : line.Agency == finding.Agency && line.Year == finding.Year;
}
