using System.CommandLine;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure schema NAME</c></summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("schema", "输出 JSON Schema：parse 的结果（report）、check 的结果（audit）、配置文件（config）、数据的键与名称（metrics）。");
        Argument<string> name = new("NAME") { Description = string.Join("、", JsonSchemas.Names), HelpName = "NAME" };
        command.Add(name);
        command.SetAction(parsed =>
        {
            string wanted = parsed.GetRequiredValue(name);
            terminal.Print(JsonSchemas.Read(wanted) ?? throw new UsageException($"没有“{wanted}”的 Schema，可用：{string.Join("、", JsonSchemas.Names)}"));
            return ExitCodes.Clean;
        });
        return command;
    }
}
