namespace DisclosureParser.Rules.Legal;

/// <summary>Short ways to cite the law that rules stand on.</summary>
internal static class Law
{
    /// <summary>The Regulation on the Disclosure of Government Information as revised in 2019.</summary>
    public static LegalBasis Regulation(string article) => new("中华人民共和国政府信息公开条例（国务院令第711号）", article);

    /// <summary>The revised form of 2021.</summary>
    public static LegalBasis Form2021(string clause) => new("国办公开办函〔2021〕30号", clause);

    /// <summary>The trial form of 2019.</summary>
    public static LegalBasis Form2019(string clause) => new("国办公开办函〔2019〕60号", clause);

    /// <summary>The measures on information-processing fees.</summary>
    public static LegalBasis FeeMeasures(string article) => new("国办函〔2020〕109号", article);
}
