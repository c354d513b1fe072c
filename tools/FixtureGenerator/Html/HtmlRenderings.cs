using System.Text;
using FixtureGenerator.Layouts;

namespace FixtureGenerator.Html;

/// <summary>The HTML layouts: each choice alone, and choices together that pages really show together.</summary>
internal static class HtmlRenderings
{
    private static readonly (string Name, Func<HtmlStyle, HtmlStyle> Apply)[] Choices =
    [
        ("nested", style => style with { Page = HtmlPage.Nested }),
        ("cms", style => style with { Page = HtmlPage.Cms }),
        ("xhtml", style => style with { Page = HtmlPage.Xhtml }),
        ("mhtml", style => style with { Page = HtmlPage.Mhtml }),
        ("split-spans", style => style with { Inline = HtmlInline.Split }),
        ("word", style => style with { Inline = HtmlInline.Word }),
        ("nbsp", style => style with { PadsWithSpaces = true }),
        ("br", style => style with { BreaksLabels = true }),
        ("clutter", style => style with { HasClutter = true }),
        ("norowspan", style => style with { Spans = HtmlSpans.NoRowSpan }),
        ("repeated", style => style with { Spans = HtmlSpans.Repeated }),
        ("nospans", style => style with { Spans = HtmlSpans.NoSpans }),
        ("wrongspans", style => style with { Spans = HtmlSpans.TooLarge }),
        ("split", style => style with { Split = (false, false) }),
        ("split-labels", style => style with { Split = (false, true) }),
        ("split-heads", style => style with { Split = (true, true) }),
        ("caption-inside", style => style with { HasCaptionRow = true }),
        ("caption", style => style with { HasCaptionElement = true }),
        ("heading-div", style => style with { Heading = HtmlHeading.Div }),
        ("heading-strong", style => style with { Heading = HtmlHeading.Strong }),
        ("heading-plain", style => style with { Heading = HtmlHeading.Plain }),
        ("heading-runon", style => style with { Heading = HtmlHeading.RunOn }),
        ("heading-in-table", style => style with { Heading = HtmlHeading.InTable }),
        ("deep", style => style with { Page = HtmlPage.Deep }),
        ("twice", style => style with { Page = HtmlPage.Twice }),
        ("two-years", style => style with { Page = HtmlPage.TwoYears }),
        ("hidden-year", style => style with { Page = HtmlPage.HiddenYear }),
        ("roles", style => style with { Markup = HtmlTableMarkup.Roles }),
        ("display", style => style with { Markup = HtmlTableMarkup.Display }),
        ("fields", style => style with { Value = HtmlValue.Field }),
        ("framed", style => style with { Value = HtmlValue.Framed }),
        ("corrected", style => style with { Value = HtmlValue.Corrected }),
        ("turned", style => style with { IsTurned = true }),
        ("line-numbers", style => style with { HasLineNumbers = true }),
        ("row-groups", style => style with { HasGroupPerRow = true }),
        ("marks", style => style with { HasInvisibleMarks = true }),
        ("thead", style => style with { HasRowGroups = true }),
        ("gbk", style => style with { Encoding = HtmlFile.Named("GBK"), Charset = "gb2312" }),
        ("gbk-unnamed", style => style with { Encoding = HtmlFile.Named("GBK"), NamesCharset = false }),
        ("utf16", style => style with { Encoding = Encoding.Unicode, NamesCharset = false }),
    ];

    private static readonly string[] Together =
    [
        "word.norowspan", "word.split", "word.nbsp", "word.heading-strong", "word.cms", "word.caption-inside", "word.wrongspans", "word.gbk",
        "split-spans.norowspan", "split-spans.norowspan.caption-inside", "split-spans.cms", "split-spans.nospans", "split-spans.heading-strong", "split-spans.heading-runon", "split-spans.repeated",
        "cms.norowspan", "cms.split", "cms.heading-plain", "cms.nbsp", "cms.caption-inside", "cms.thead", "cms.gbk", "cms.repeated", "cms.nospans", "cms.heading-in-table",
        "nested.norowspan", "nested.split-heads", "nested.heading-runon", "nested.wrongspans", "nested.heading-in-table",
        "br.norowspan", "br.nospans", "br.split", "br.nbsp", "br.caption-inside",
        "nbsp.norowspan", "nbsp.nospans", "nbsp.wrongspans", "clutter.cms", "clutter.nospans",
        "caption-inside.split", "caption-inside.nospans", "heading-runon.norowspan", "heading-plain.split-heads", "heading-in-table.split", "heading-in-table.nospans",
        "deep.norowspan", "deep.heading-plain", "roles.cms", "display.split-spans", "display.caption-inside", "fields.cms", "fields.norowspan", "framed.nbsp", "corrected.cms",
        "turned.br", "turned.cms", "line-numbers.norowspan", "line-numbers.cms", "row-groups.word", "marks.split-spans", "twice.heading-plain", "two-years.heading-strong", "hidden-year.cms", "hidden-year.thead",
        "thead.split-heads", "mhtml.word", "xhtml.norowspan", "split-heads.nospans", "split.nospans", "split-labels.norowspan", "split-heads.wrongspans", "repeated.split",
    ];

    public static IEnumerable<Rendering> All()
    {
        yield return Create("clean", new HtmlStyle());
        foreach ((string name, Func<HtmlStyle, HtmlStyle> apply) in Choices) yield return Create(name, apply(new HtmlStyle()));
        foreach (string names in Together)
        {
            IEnumerable<(string Name, Func<HtmlStyle, HtmlStyle> Apply)> some = names.Split('.').SelectMany(name => Choices.Where(choice => choice.Name == name));
            yield return Create(names, some.Aggregate(new HtmlStyle(), (style, choice) => choice.Apply(style)));
        }
    }

    /// <summary>In traditional characters and the encoding that goes with them; needs the traditional wording.</summary>
    public static Rendering Big5 { get; } = Create("big5", new HtmlStyle { Encoding = HtmlFile.Named("big5"), Charset = "big5" });

    private static Rendering Create(string name, HtmlStyle style) => new($"html-{name}", style.Page == HtmlPage.Mhtml ? ".mht" : style.Page == HtmlPage.Xhtml ? ".xhtml" : ".html", report => HtmlFile.Write(report, style));
}
