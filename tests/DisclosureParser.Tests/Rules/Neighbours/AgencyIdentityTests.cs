using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Tests.Rules.Neighbours;

public class AgencyIdentityTests
{
    [Theory]
    [InlineData("云岭省人民政府办公厅", "云岭省人民政府办公室")]
    [InlineData("松江县人民政府办公室", "松江县政府办公室")]
    [InlineData("松江县发展和改革局", "松江县发改局")]
    [InlineData("松江县发展和改革局（粮食和物资储备局）", "松江县发展改革局")]
    [InlineData("原松江县粮食局", "松江县粮食局")]
    [InlineData("东盛街道办事处", "东盛街道")]
    [InlineData("松江县人民政府", "松江县")]
    [InlineData("东湖新区管理委员会", "东湖新区管委会")]
    [InlineData("临河市文化广电和旅游局", "临河市文旅局")]
    public void One_body_by_several_names(string left, string right) => Assert.Equal(AgencyIdentity.Of(left).Key, AgencyIdentity.Of(right).Key);

    [Theory]
    [InlineData("松江县教育局", "临河县教育局")]
    [InlineData("松江县人民政府", "松江县人民政府办公室")]
    [InlineData("松江县人民政府", "临河县人民政府")]
    [InlineData("中共松江县委员会办公室", "松江县人民政府办公室")]
    [InlineData("松江县公安局", "松江县公安局（城东分局）")]
    [InlineData("松江县人民政府（本级）", "松江县人民政府")]
    [InlineData("白沙镇人民政府", "白沙乡人民政府")]
    [InlineData("松江县教育局", "松江县教育和体育局")]
    [InlineData("教育局", "松江县教育局")]
    public void Bodies_that_are_not_one(string left, string right) => Assert.NotEqual(AgencyIdentity.Of(left).Key, AgencyIdentity.Of(right).Key);

    [Theory]
    [InlineData("江苏省沭阳县教育局", "沭阳县教育局", true)]
    [InlineData("江苏省宿迁市沭阳县教育局", "江苏省沭阳县教育局", true)]
    [InlineData("北京市朝阳区教育局", "长春市朝阳区教育局", false)]
    public void A_larger_region_may_be_left_out_and_not_be_another(string left, string right, bool expected) =>
        Assert.Equal(expected, AgencyIdentity.Of(left).LiesWhere(AgencyIdentity.Of(right)));
}
