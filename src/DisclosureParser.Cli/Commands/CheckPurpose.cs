namespace DisclosureParser.Cli.Commands;

/// <summary>The commands that take what <c>check</c> takes.</summary>
internal enum CheckPurpose
{
    /// <summary>Documents, each by itself and all together.</summary>
    Check,

    /// <summary>Two documents or folders, and the rules about more than one report alone.</summary>
    Compare,

    /// <summary>Journals of earlier runs.</summary>
    Merge,
}
