namespace DisclosureParser.Documents;

/// <summary>The ids of diagnostics. An id is never reused or given a new meaning.</summary>
public static class DiagnosticIds
{
    /// <summary>A page, table or part could not be read and was left out.</summary>
    public const string PartUnreadable = "DOC101";

    /// <summary>The rows or columns of a table could not be told apart.</summary>
    public const string GridUncertain = "DOC102";

    /// <summary>Text or cells were dropped because a limit was reached.</summary>
    public const string TextDropped = "DOC103";

    /// <summary>A page, or the file, has no text layer.</summary>
    public const string NoTextLayer = "DOC104";

    /// <summary>Bytes or glyphs could not be turned into characters.</summary>
    public const string CharactersLost = "DOC105";

    /// <summary>Tables nested too deep were flattened.</summary>
    public const string NestingFlattened = "DOC106";

    /// <summary>The file holds something that is never opened (macro, script, embedded file, remote reference).</summary>
    public const string ActiveContentIgnored = "DOC107";

    /// <summary>A table, or the report, has a picture where text was expected.</summary>
    public const string PictureInsteadOfText = "DOC108";

    /// <summary>Text that the file holds and the printed page does not show was left out.</summary>
    public const string HiddenTextLeftOut = "DOC109";

    /// <summary>No statutory template fits the report.</summary>
    public const string NoTemplateFits = "DOC201";

    /// <summary>The document is no annual report.</summary>
    public const string NotAnAnnualReport = "DOC202";

    /// <summary>The report is of 2018 or before, which no statutory template covers.</summary>
    public const string BeforeTemplates = "DOC203";

    /// <summary>The report year and the structure of the tables disagree about the template.</summary>
    public const string YearAndStructureDisagree = "DOC204";

    /// <summary>A statutory table was recognised, but not all of its figures could be told apart.</summary>
    public const string TableNotFullyRead = "DOC205";

    /// <summary>A section could not be recognised with certainty.</summary>
    public const string SectionUncertain = "DOC206";

    /// <summary>The same figure was found twice with different values.</summary>
    public const string FigureContradiction = "DOC207";

    /// <summary>A rule failed by a fault of its own.</summary>
    public const string RuleFault = "DOC901";

    /// <summary>Recognition failed by a fault of its own.</summary>
    public const string RecognitionFault = "DOC902";

    /// <summary>The id for a file that could not be read at all: DOC001 to DOC013, and DOC104 for a file without text.</summary>
    public static string ForReason(ReadErrorReason reason) => reason switch
    {
        ReadErrorReason.InputUnreadable => "DOC001",
        ReadErrorReason.InputChanged => "DOC002",
        ReadErrorReason.EmptyFile => "DOC003",
        ReadErrorReason.UnknownFormat => "DOC004",
        ReadErrorReason.LegacyFormat => "DOC005",
        ReadErrorReason.EncryptedOrPasswordProtected => "DOC006",
        ReadErrorReason.CorruptContainer => "DOC007",
        ReadErrorReason.CorruptContent => "DOC008",
        ReadErrorReason.UnsupportedFeature => "DOC009",
        ReadErrorReason.LimitExceeded => "DOC010",
        ReadErrorReason.Timeout => "DOC011",
        ReadErrorReason.WorkerCrashed => "DOC012",
        ReadErrorReason.WorkerOutOfMemory => "DOC013",
        ReadErrorReason.NoTextLayer => NoTextLayer,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
