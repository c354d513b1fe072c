using System.Globalization;
using System.Text;
using System.Xml;

namespace DisclosureParser.Reporting;

/// <summary>
/// The results as JUnit XML: a suite for each report, a case for each finding, for each rule that passed and for each that was not evaluated.
/// </summary>
public sealed class JUnitFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        XmlWriterSettings settings = new() { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n", CloseOutput = false };
        using XmlWriter xml = XmlWriter.Create(output, settings);
        JUnitSuite[] suites = [.. run.Results.Select(result => JUnitSuite.Of(result, options))];
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "disclosure");
        Counts(xml, suites.Sum(suite => suite.Tests), suites.Sum(suite => suite.Failures), suites.Sum(suite => suite.Unread), suites.Sum(suite => suite.Skipped));
        for (int at = 0; at < suites.Length; at++) Suite(xml, suites[at], at == 0 ? run.Summary : null);
        xml.WriteEndElement();
    }

    private static void Suite(XmlWriter xml, JUnitSuite suite, AuditSummary? summary)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Safe(suite.Name));
        Counts(xml, suite.Tests, suite.Failures, suite.Unread, suite.Skipped);
        // The schema that most readers hold to has properties in suites alone, so the counts of the run stand in the first.
        if (summary is not null) Properties(xml, summary);
        foreach (JUnitCase item in suite.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", XmlText.Safe(suite.Name));
            xml.WriteAttributeString("name", XmlText.Safe(item.Name));
            if (item.Kind == JUnitKind.Failure || item.Kind == JUnitKind.Error || item.Kind == JUnitKind.Skipped)
            {
                xml.WriteStartElement(item.Kind.ToString().ToLowerInvariant());
                xml.WriteAttributeString("message", XmlText.Safe(item.Message));
                if (item.Kind != JUnitKind.Skipped) xml.WriteAttributeString("type", item.Type);
                if (item.Text.Length > 0) xml.WriteString(XmlText.Safe(item.Text));
                xml.WriteEndElement();
            }
            else if (item.Message.Length > 0)
            {
                xml.WriteElementString("system-out", XmlText.Safe($"{item.Type}: {item.Message}"));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Properties(XmlWriter xml, AuditSummary summary)
    {
        xml.WriteStartElement("properties");
        foreach ((string name, int value) in (ReadOnlySpan<(string, int)>)
            [
                ("files", summary.Files), ("complete", summary.Complete), ("incomplete", summary.Incomplete), ("unreadable", summary.Unreadable),
                ("error", summary.Errors), ("warning", summary.Warnings), ("info", summary.Infos), ("suppressed", summary.Suppressed),
            ])
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("value", value.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, int tests, int failures, int errors, int skipped)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
    }
}
