using System.Globalization;
using DisclosureParser.Documents;
using DisclosureParser.Recognition;

namespace DisclosureParser.Tests.Recognition.Statements;

/// <summary>Sentences as reports print them, and what is read from them: key=value, ~ rounded, ! none, + may include what was carried in, [scope], (year).</summary>
public class StatementReaderTests
{
    private static string Read(string text, string agency = "清河市东山区财政局", AgencyKind kind = AgencyKind.Department, string section = "overview")
    {
        SourceLocation place = new(new BlockPath(7));
        ReportHeader header = new() { Year = 2023, Agency = new Agency(agency, kind, AgencyLevel.County, place) };
        ReportSection paragraph = new(section, 1, "一、总体情况", [new Passage(text, place)], place);
        return string.Join(' ', StatementReader.Read(header, [paragraph]).Select(Shown));
    }

    private static string Shown(Statement statement) =>
        statement.Key + "=" + (statement.IsApproximate ? "~" : "") + statement.Value.ToString(CultureInfo.InvariantCulture)
        + (statement.IsNegation ? "!" : "") + (statement.MayIncludeCarriedIn ? "+" : "")
        + (statement.AlternativeKey is string other ? "|" + other : "")
        + (statement.Scope is string scope ? $"[{scope}]" : "") + (statement.Year is int year ? $"({year})" : "");

    [Theory]
    [InlineData("全年新收政府信息公开申请1105件，上年结转4件；办结1088件，其中予以公开24件、部分公开89件，其余均已按规定答复；结转下年度继续办理21件。",
        "requests.received@total=1105 requests.carriedIn@total=4 requests.results.total@total=1088 requests.results.granted@total=24 requests.results.partlyGranted@total=89 requests.carriedOut@total=21")]
    [InlineData("市政府办公厅代表市政府共受理政府信息公开申请859件，申请数量较去年回落12.3%；答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复），均在法定期限内予以答复。",
        "requests.received@total=859+[代表市政府] requests.results.total@total=805[代表市政府] requests.carriedIn@total=18[代表市政府] requests.carriedOut@total=72[代表市政府]")]
    [InlineData("收到政府信息公开申请805件。予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。",
        "requests.received@total=805+ requests.results.granted+partlyGranted@total=258 requests.results.denied@total=35 requests.results.unavailable@total=265|requests.results.unavailable.notHeld@total requests.results.notProcessed@total=158 requests.results.other@total=0")]
    [InlineData("市政府共受理政府信息公开申请 1295 件，办结 1191 件（含\n上年结转 189 件），均在法定期限内答复。其中，予以公开及部分公开 208 件（17.46%），不予公开 20 件（1.68%），因本机关\n不掌握等原因无法提供 564 件（47.36%），属信访、重复申请等\n不予处理 80 件（6.72%），其他处理 319 件（26.78%，含申请人\n主动撤回 157 件）。全年未发生因依申请公开被行政复议纠错或\n行政诉讼败诉情形。",
        "requests.received@total=1295+[市政府] requests.results.total@total=1191[市政府] requests.carriedIn@total=189[市政府] requests.results.granted+partlyGranted@total=208 requests.results.denied@total=20 requests.results.unavailable@total=564|requests.results.unavailable.notHeld@total requests.results.notProcessed@total=80|requests.results.notProcessed.petition+duplicate@total requests.results.other@total=319 disputes@corrected=0!")]
    [InlineData("信息公开类行政复议7件，诉讼9件，均获维持，继续保持了省级政府零败诉的记录。",
        "disputes.reconsideration@total=7 disputes.litigation@total=9 disputes@corrected=0! disputes@other=0! disputes@pending=0! disputes@corrected=0!")]
    [InlineData("本年度全区共收到70件政府信息公开申请，及时依法依规办结69件，1件结转下年度继续办理。",
        "requests.received@total=70+[全区] requests.results.total@total=69[全区] requests.carriedOut@total=1[全区]")]
    [InlineData("2020年全区各级行政机关共受理政府信息公开申请21件。", "requests.received@total=21+[各级](2020)")]
    [InlineData("2023年度我局共收到依申请信息公开26件，及时回复申请人。", "requests.received@total=26+[我局](2023)")]
    [InlineData("2023 年全区受理政府信息公开申请 21 件，", "requests.received@total=21+[全区](2023)")]
    [InlineData("办结依申请公开件177件(含2022年结转的3件),其中,予以公开60件,部分公开51件,不予公开4件,信息无法提供30件、不予处理3件,其他处理29件",
        "requests.results.total@total=177 requests.carriedIn@total=3 requests.results.granted@total=60 requests.results.partlyGranted@total=51 requests.results.denied@total=4 requests.results.unavailable@total=30 requests.results.notProcessed@total=3 requests.results.other@total=29")]
    [InlineData("收到依申请公开件176件,其中,当面申请的72件,来信申请的69件,网上申请的35件。", "requests.received@total=176+")]
    [InlineData("本年新收政府信息公开申请三十五件。", "requests.received@total=35")]
    [InlineData("新收到公民、法人和其他组织提出的政府信息公开申请12件。", "requests.received@total=12")]
    [InlineData("全年收到政府信息公开申请，共计5件。", "requests.received@total=5+")]
    [InlineData("全年共收到政府信息公开申请20余件。", "requests.received@total=~20+")]
    [InlineData("收到政府信息公开申请约20件。", "requests.received@total=~20+")]
    [InlineData("收到政府信息公开申请20件左右。", "requests.received@total=~20+")]
    [InlineData("收到政府信息公开申请0件。", "requests.received@total=0+")]
    [InlineData("收到政府信息公开申请１２件。", "requests.received@total=12+")]
    [InlineData("收办政府信息公开申请3607件。", "requests.received@total=3607+")]
    [InlineData("收到政府信息公开申请（含上年结转申请）共9件。", "requests.received+carriedIn@total=9")]
    [InlineData("收到政府信息公开申请20件，其中自然人15件，法人或其他组织5件。", "requests.received@total=20+ requests.received@naturalPerson=15 requests.received@organization=5")]
    [InlineData("办理政府信息公开申请20件。", "requests.handled@total=20")]
    [InlineData("2023年，全年新收政府信息公开申请5件，其中3件为上年结转。", "requests.received@total=5(2023) requests.carriedIn@total=3(2023)")]
    [InlineData("收到政府信息公开申请5件，2件尚在办理中。", "requests.received@total=5+ requests.carriedOut@total=2")]
    [InlineData("收到政府信息公开申请5件，已答复3件，结转至2024年2件。", "requests.received@total=5+ requests.results.total@total=3 requests.carriedOut@total=2")]
    [InlineData("收到政府信息公开申请5件，均已按时办结。", "requests.received@total=5+ requests.carriedOut@total=0!")]
    [InlineData("区本级收到政府信息公开申请5件。", "requests.received@total=5+[区本级]")]
    [InlineData("区政府办收到政府信息公开申请5件。", "requests.received@total=5+[区政府办]")]
    [InlineData("县公安局收到政府信息公开申请5件。", "requests.received@total=5+[县公安局]")]
    [InlineData("区财政局收到政府信息公开申请5件。", "requests.received@total=5+")]
    [InlineData("因涉及国家秘密不予公开2件。", "")]
    public void Requests_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("（二）依申请公开。全年共受理申请21件，其中当面申请6件。", "requests.received@total=21+")]
    [InlineData("（二）依申请公开工作情况。2023年新收21宗，已答复20宗，1宗结转下年度。", "requests.received@total=21(2023) requests.results.total@total=20(2023) requests.carriedOut@total=1(2023)")]
    [InlineData("（二）依申请公开。已办结的20件申请中，予以公开（含部分公开）7件。", "requests.results.total@total=20 requests.results.granted+partlyGranted@total=7")]
    [InlineData("（二）依申请公开。全年受理信访事项1200件，答复1180件。", "")]
    [InlineData("（二）依申请公开。延期答复5件，15日内办结9件。", "")]
    [InlineData("（二）依申请公开。申请最多的是自然资源领域，收到申请9件。", "")]
    [InlineData("（二）依申请公开。新收21件，办结20件；受理投诉3件，办结3件。", "requests.received@total=21 requests.results.total@total=20")]
    [InlineData("（五）监督保障。全年共受理申请21件。", "")]
    [InlineData("全年共受理申请21件。", "")]
    public void The_words_that_head_a_paragraph_settle_what_its_short_sentences_speak_of(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2023年政府信息公开申请共计21件。", "requests.received@total=21+")]
    [InlineData("涉及征地的政府信息公开申请共计21件。", "")]
    [InlineData("共处理政府信息公开申请20件，其中新收18件、上年结转2件。", "requests.handled@total=20 requests.carriedIn@total=2")]
    [InlineData("依申请公开：不予公开3件，不予处理2件，其他1件。", "requests.results.denied@total=3 requests.results.notProcessed@total=2 requests.results.other@total=1")]
    [InlineData("从政府信息公开申请人类型看，自然人提出18件，法人或其他组织提出3件。", "requests.received@naturalPerson=18 requests.received@organization=3")]
    public void Other_ways_to_count_requests_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("因政府信息公开引发行政复议9件，其中结果维持5件，结果纠正2件，其他结果1件，尚未审结1件。",
        "disputes.reconsideration@total=9 disputes.reconsideration@upheld=5 disputes.reconsideration@corrected=2 disputes.reconsideration@other=1 disputes.reconsideration@pending=1")]
    [InlineData("因政府信息公开被提起行政复议9件，被纠错2件；被提起行政诉讼3件，维持3件。",
        "disputes.reconsideration@total=9 disputes.reconsideration@corrected=2 disputes.litigation@total=3 disputes.litigation@upheld=3")]
    [InlineData("因政府信息公开引发行政复议9件；县司法局办理复议案件320件，其中维持200件。", "disputes.reconsideration@total=9")]
    [InlineData("全年行政复议维持5件，纠正2件。", "")]
    public void How_disputes_ended_is_read_behind_their_count(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2022年收到政府信息公开申请30件。", "requests.received@total=30+(2022)")]
    [InlineData("去年收到政府信息公开申请30件。", "requests.received@total=30+(2022)")]
    [InlineData("收到政府信息公开申请较上年增加20件。", "")]
    [InlineData("与上年收到政府信息公开申请30件相比，减少10件。", "requests.received@total=30+(2022)")]
    [InlineData("较2022年收到政府信息公开申请30件有所增加。", "")]
    [InlineData("上半年收到政府信息公开申请3件。", "")]
    [InlineData("1至6月收到政府信息公开申请3件。", "")]
    [InlineData("截至12月31日，收到政府信息公开申请3件。", "requests.received@total=3+")]
    [InlineData("2019年以来收到政府信息公开申请300件。", "")]
    [InlineData("通过网站收到政府信息公开申请3件。", "")]
    [InlineData("收到网上申请3件。", "")]
    [InlineData("收到政府信息公开申请咨询3件。", "")]
    [InlineData("收到人大代表建议12件、政协提案8件，全部办结。", "")]
    [InlineData("办结人大代表建议12件。", "")]
    [InlineData("收到群众来信20件，办结20件。", "")]
    [InlineData("依申请公开方面，办理市长信箱来信20件，答复20件。", "")]
    [InlineData("主动公开政府信息1280条。", "")]
    [InlineData("收到政府信息公开申请5件次。", "")]
    [InlineData("收到申请人提交的补正材料3件。", "")]
    [InlineData("收到政府信息公开申请5件，按时办结4件。", "requests.received@total=5+")]
    [InlineData("公开率达到100%，申请答复率100%。", "")]
    [InlineData("收到政府信息公开申请5件，因涉及个人隐私不予公开3件。", "requests.received@total=5+")]
    [InlineData("收到政府信息公开申请、投诉分别5件、3件。", "")]
    [InlineData("收到政府信息公开申请5人次。", "")]
    public void Other_years_channels_and_things_are_not_taken_for_requests(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("全年未收到政府信息公开申请。", "requests.received@total=0!")]
    [InlineData("本机关未收到公民、法人或者其他组织的政府信息公开申请。", "requests.received@total=0![本机关]")]
    [InlineData("2023年未收到任何依申请公开案件，也未发生行政复议、行政诉讼。", "requests.received@total=0!(2023) disputes.reconsideration@total=0!(2023) disputes.litigation@total=0!(2023)")]
    [InlineData("没有收到依申请公开事项。", "requests.received@total=0!")]
    [InlineData("未收到申请人提交的补正。", "")]
    [InlineData("未收到信息公开投诉。", "")]
    [InlineData("未收到政府信息公开申请收费。", "")]
    [InlineData("通过网站未收到政府信息公开申请。", "")]
    [InlineData("其余各镇均有申请，部分单位未收到政府信息公开申请。", "")]
    [InlineData("第四季度未收到政府信息公开申请。", "")]
    [InlineData("未发生因政府信息公开引起的行政复议和行政诉讼案件。", "disputes.reconsideration@total=0! disputes.litigation@total=0!")]
    [InlineData("未发生因政府信息公开申请行政复议、提起行政诉讼的情况。", "disputes.reconsideration@total=0! disputes.litigation@total=0!")]
    [InlineData("没有因政府信息公开被申请行政复议。", "disputes.reconsideration@total=0!")]
    [InlineData("全年无行政诉讼案件。", "disputes.litigation@total=0!")]
    [InlineData("未发生政府信息公开行政复议被纠错、行政诉讼败诉的情况。", "disputes@corrected=0!")]
    [InlineData("未发生行政复议、行政诉讼败诉案件。", "")]
    [InlineData("未发生政府信息公开方面责任追究情形。", "")]
    [InlineData("无法提供5件。", "")]
    public void None_is_read_where_the_thing_itself_is_denied(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("因政府信息公开引发行政复议3件、行政诉讼2件。", "disputes.reconsideration@total=3 disputes.litigation@total=2")]
    [InlineData("因政府信息公开被申请行政复议5件。", "disputes.reconsideration@total=5")]
    [InlineData("涉及政府信息公开的行政诉讼案件2件。", "disputes.litigation@total=2")]
    [InlineData("因政府信息公开未经复议直接起诉2件，复议后起诉1件。", "disputes.litigation.direct@total=2 disputes.litigation.afterReconsideration@total=1")]
    [InlineData("全年备案涉及政府信息公开的行政复议案件134件。", "")]
    [InlineData("办理政府信息公开行政复议案件134件。", "")]
    [InlineData("作为复议机关，涉及政府信息公开的行政复议10件。", "")]
    [InlineData("政府信息公开行政诉讼应诉人次20件。", "")]
    [InlineData("政府信息公开行政诉讼一审3件，二审2件。", "")]
    [InlineData("政府信息公开行政复议、诉讼相关案件74件。", "")]
    [InlineData("政府信息公开行政复议、行政诉讼5件。", "")]
    [InlineData("政府信息公开行政复议纠错2件。", "")]
    [InlineData("全年办理行政复议134件。", "")]
    [InlineData("全年发生行政复议3件。", "")]
    [InlineData("因政府信息公开引发行政复议5件，均获维持。", "disputes.reconsideration@total=5 disputes.reconsideration@corrected=0! disputes.reconsideration@other=0! disputes.reconsideration@pending=0!")]
    [InlineData("因政府信息公开引发行政复议5件，已审结的均获维持。", "disputes.reconsideration@total=5 disputes.reconsideration@corrected=0! disputes.reconsideration@other=0!")]
    [InlineData("政府信息公开行政诉讼零败诉。", "disputes.litigation@corrected=0!")]
    [InlineData("行政诉讼零败诉。", "")]
    public void Disputes_are_read_where_they_are_about_disclosure(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("扎实开展主动公开规范性文件清理工作,本年度制发0件,废止0件,现行有效2件。", "proactive.normativeDocuments@issued=0 proactive.normativeDocuments@repealed=0 proactive.normativeDocuments@inForce=2")]
    [InlineData("本年制发行政规范性文件4件，废止2件，现行有效23件。", "proactive.normativeDocuments@issued=4 proactive.normativeDocuments@repealed=2 proactive.normativeDocuments@inForce=23")]
    [InlineData("印发规范性文件4件。", "proactive.normativeDocuments@issued=4")]
    [InlineData("现行有效行政规范性文件23件。", "proactive.normativeDocuments@inForce=23")]
    [InlineData("经清理，已宣布废止规范性文件5件，拟适时修改3件，实现规范性文件动态管理。", "proactive.normativeDocuments@repealed=5")]
    [InlineData("公开行政规范性文件42件。", "proactive.normativeDocuments@disclosed=42")]
    [InlineData("通过门户网站主动公开规章13件，行政规范性文件60件，市政府其他文件162件。", "proactive.regulations@disclosed=13")]
    [InlineData("审查行政规范性文件12件。", "")]
    [InlineData("备案制发的规范性文件12件。", "")]
    [InlineData("解读规范性文件10件。", "")]
    [InlineData("刊登政府规章、规范性文件等112件，部门规范性文件45件。", "")]
    [InlineData("作出行政许可决定1203件，行政处罚86件。", "proactive.licensing@decisions=1203 proactive.penalties@decisions=86")]
    [InlineData("公开行政许可信息1203条、行政处罚信息86条。", "")]
    [InlineData("公示行政处罚决定86件。", "")]
    [InlineData("作出行政处罚决定86件。", "proactive.penalties@decisions=86")]
    public void Table_two_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_statement_is_placed_at_its_own_words_as_printed()
    {
        SourceLocation place = new(new BlockPath(7));
        ReportSection section = new("overview", 1, "一、总体情况", [new Passage("2023年，我局新收 政府信息公开申请 ２１ 件。", place)], place);

        Statement statement = Assert.Single(StatementReader.Read(new ReportHeader { Year = 2023 }, [section]));

        Assert.Equal("新收 政府信息公开申请 ２１ 件", statement.Text);
        Assert.Equal("b7[8..24]", statement.Location.ToString());
        Assert.Equal("overview", statement.Section);
    }

    [Fact]
    public void A_sentence_broken_over_lines_is_read_and_placed_where_its_number_stands()
    {
        SourceLocation First(int block) => new(new BlockPath(block));
        ReportSection section = new("overview", 1, "一、总体情况",
            [new Passage("（二）依申请公开方面", First(1)), new Passage("市政府共受理政府信息公开申请 1295 件，办结 1191 件（含", First(2)), new Passage("上年结转 189 件），均在法定期限内答复。", First(3))], First(0));

        Statement[] statements = [.. StatementReader.Read(new ReportHeader { Year = 2025 }, [section])];

        Assert.Equal(["requests.received@total", "requests.results.total@total", "requests.carriedIn@total"], statements.Select(statement => statement.Key));
        Assert.Equal("b3[0..10]", statements[2].Location.ToString());
    }
}
