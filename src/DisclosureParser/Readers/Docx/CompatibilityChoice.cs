namespace DisclosureParser.Readers.Docx;

/// <summary>Content that is written twice, for newer and for older programs: exactly one of the two is read.</summary>
internal static class CompatibilityChoice
{
    /// <summary>Calls <paramref name="read"/> on the branch to read, the first choice that holds anything, else the fallback.</summary>
    public static void Read(PartReader part, Action read)
    {
        if (part.LocalName != "AlternateContent") return;
        bool taken = false;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (taken || part.Vocabulary != Vocabulary.Compatibility || part.IsEmpty || part.LocalName is not ("Choice" or "Fallback")) continue;
            taken = true;
            read();
        }
    }
}
