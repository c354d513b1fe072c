using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>Reports, once for each kind, what a file holds and we never open.</summary>
internal static class ActiveContent
{
    private static readonly (string Chinese, string English, string[] Kinds)[] Embedded =
    [
        ("宏", "macros", ["vbaProject", "wordVbaData"]),
        ("嵌入对象", "embedded objects", ["oleObject", "package", "control", "activeXControlBinary"]),
    ];

    public static void Report(DocxPackage package, ReadContext context)
    {
        HashSet<string> kinds = new(StringComparer.Ordinal);
        bool external = false;
        // Every part may refer to something: remote templates hang on the settings, pictures on headers.
        foreach (string name in package.PartNames.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            foreach (Relationship one in package.Read(name, reader => Relationship.ReadAll(reader, "", context.Limits.MaxRelationships), []))
            {
                kinds.Add(one.Kind);
                external |= one.IsExternal && one.Kind != "hyperlink";
            }
        }

        foreach ((string chinese, string english, string[] wanted) in Embedded)
        {
            if (wanted.Any(kinds.Contains)) Report(context, chinese, english);
        }

        if (external) Report(context, "外部引用（未联网读取）", "references to other files, which are never fetched");
    }

    private static void Report(ReadContext context, string chinese, string english) =>
        context.Report(new Diagnostic(DiagnosticIds.ActiveContentIgnored, DiagnosticSeverity.Info, $"文件含有{chinese}，未打开。")
        {
            EnglishMessage = $"The file holds {english}; left unopened.",
        });
}
