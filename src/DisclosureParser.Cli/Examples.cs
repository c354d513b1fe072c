namespace DisclosureParser.Cli;

/// <summary>The examples that open each command's help.</summary>
internal static class Examples
{
    public const string ExitCodes = """
        退出码：
          0  完成，没有达到 --fail-on 级别的发现
          1  完成，有达到该级别的发现
          2  用法或配置错误，未作检查
          3  没有找到任何输入
          4  完成，没有上述发现，但有文件未能全部评估
          5  内部错误，已完成的部分保留
          130 被中断

        """;

    public static IEnumerable<(string Line, string Meaning)> For(string command) => command switch
    {
        "check" =>
        [
            ("disclosure check 年报.docx", "检查一份报告"),
            ("disclosure check 2024/ -o json=结果.json", "检查整个文件夹，另存 JSON"),
            ("disclosure check \"2024/**/*.pdf\" --fail-on warning", "通配符；有警告也返回 1"),
            ("disclosure check @名单.txt --ignore QLT -j 4", "按名单检查，不查文字质量，四份并行"),
            ("disclosure check 全省/ --journal 全省.journal --resume", "随做随记；中断后再运行一次即接着做"),
        ],
        "merge" =>
        [
            ("disclosure check 全省/ --shard 1/16 --journal 日志/01.journal", "先分十六份做，每份一本日志"),
            ("disclosure merge 日志/ -o json=全省.json", "再合成一份结果"),
        ],
        "compare" =>
        [
            ("disclosure compare 2022年报.docx 2023年报.docx", "对照同一机关相邻两年的报告"),
            ("disclosure compare 年报.html 年报.pdf", "对照同一报告的网页和附件"),
            ("disclosure compare 2022/ 2023/ -o json=结果.json", "按机关和年度配对两个文件夹"),
        ],
        "parse" =>
        [
            ("disclosure parse 年报.pdf", "类型化模型（JSON）"),
            ("disclosure parse 年报.html -f markdown", "转为 Markdown"),
            ("disclosure parse 年报.docx -f blocks", "程序所见的段落和单元格"),
        ],
        "rules" =>
        [
            ("disclosure rules", "列出全部规则"),
            ("disclosure rules explain REQ003", "说明一条规则"),
            ("disclosure rules export -f json", "导出规则"),
        ],
        "eval" =>
        [
            ("disclosure eval 样本/", "读取结果与预期逐项对照，按格式和版式列表"),
            ("disclosure eval 样本/ -v", "另列每一处未读和错误"),
            ("disclosure eval 样本/ -f json", "JSON"),
        ],
        "config" => [("disclosure config show", "生效的配置，以及每个值来自何处")],
        "show" =>
        [
            ("disclosure config show", "生效的配置，以及每个值来自何处"),
            ("disclosure config show --config 省标准.yaml", "使用指定的配置文件"),
            ("disclosure config show --no-config -f json", "只看默认值，JSON"),
        ],
        "schema" => [("disclosure schema config > disclosure.schema.json", "配置文件的 JSON Schema，可供编辑器使用")],
        "explain" => [("disclosure rules explain REQ003", "说明一条规则")],
        "export" => [("disclosure rules export -f markdown", "导出规则表")],
        _ =>
        [
            ("disclosure check 年报.docx", "检查一份报告"),
            ("disclosure parse 年报.pdf", "读出报告中的数据（JSON）"),
            ("disclosure rules explain REQ003", "说明一条规则"),
        ],
    };
}
