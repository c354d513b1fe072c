using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class AlignedTableTests
{
    [Fact]
    public void Figures_that_stand_under_each_other_are_columns()
    {
        SourceDocument document = TextSample.Read("""
            一、新收数量                  875   80   38
            二、结转数量                    0    2    1
            三 （一）予以公开              21   12    0
               （二）部分公开的            72    9    3
               情形
               （三）不予公开 1.秘密       28    8    1
            四、后文
            """);

        Table table = Assert.Single(document.Tables());
        Assert.Equal(GridEvidence.Alignment, table.Evidence);
        Assert.True(table.IsPacked);
        Assert.Equal(
            ["一、新收数量/875/80/38", "二、结转数量/0/2/1", "三/（一）予以公开/21/12/0", "（二）部分公开的⏎情形/72/9/3", "（三）不予公开/1.秘密/28/8/1"],
            table.Rows());
    }

    [Fact]
    public void Rows_with_blanks_in_different_columns_stay_text() =>
        Assert.Empty(TextSample.Read("""
            规章      1    2
            文件      3         4
            许可           5    6
            """).Tables());

    [Fact]
    public void Rows_whose_labels_may_run_into_each_other_stay_text() =>
        Assert.Empty(TextSample.Read("""
            规章      1    2
            规范性    3    4
            文件的
            说明      5    6
            """).Tables());

    [Fact]
    public void Columns_that_ran_into_each_other_mean_nothing() =>
        Assert.All(TextSample.Read("一、新收  875 80  38\n二、结转  0 2  1\n三、总计  3 4  5\n四、其他 1  2  3\n五、其他 1  2  3\n六、其他 1  2  3\n").Tables(), table => Assert.True(table.IsPacked));

    [Fact]
    public void Columns_with_single_spaces_between_them_mean_nothing() =>
        Assert.True(Assert.Single(TextSample.Read("一、新收 875 80 38\n二、结转 0 2 1\n三、总计 3 4 5\n四、结转 1 2 3\n").Tables()).IsPacked);
}
