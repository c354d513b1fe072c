using System.Text.Json;
using DisclosureParser.Reporting;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Reporting;

public class MetricTableTests
{
    private static readonly Metric[] Metrics = [.. MetricTable.Of(TemplateCatalog.BuiltIn)];

    [Theory]
    [InlineData("gkbg-2021", 200)]
    [InlineData("gkbg-2019", 198)]
    public void Every_figure_of_a_form_is_listed_once(string form, int figures)
    {
        Metric[] own = [.. Metrics.Where(metric => metric.Template == form)];

        Assert.Equal(figures, own.Length);
        Assert.Equal(figures, own.Select(metric => metric.Key).Distinct().Count());
        Assert.Equal(ReportBuilder.Clean(form: form).Build().Tables.SelectMany(table => table.Figures).Select(figure => figure.Key), own.Select(metric => metric.Key));
    }

    [Theory]
    [InlineData("requests.results.denied.stateSecret@naturalPerson", "三、本年度办理结果 （三）不予公开 1.属于国家秘密", "自然人", "件")]
    [InlineData("proactive.fees@amount", "行政事业性收费", "本年收费金额（单位：万元）", "万元")]
    [InlineData("requests.received@enterprise", "一、本年新收政府信息公开申请数量", "法人或其他组织 商业企业", "件")]
    public void It_says_what_a_key_stands_for(string key, string row, string column, string unit)
    {
        Metric metric = Metrics.Single(metric => metric.Key == key && metric.Template == "gkbg-2021");

        Assert.Equal((row, column, unit), (metric.Row, metric.Column, metric.Unit));
    }

    [Fact]
    public void The_listing_is_what_its_schema_says_and_its_example()
    {
        using MemoryStream output = new();
        MetricTable.Json(output, TemplateCatalog.BuiltIn);
        JsonElement listing = JsonDocument.Parse(output.ToArray()).RootElement;
        string schema = JsonSchemas.Read("metrics")!;

        Assert.Empty(SchemaCheck.Problems(schema, listing));
        Assert.True(JsonElement.DeepEquals(listing, JsonDocument.Parse(schema).RootElement.GetProperty("examples")[0]));
    }
}
