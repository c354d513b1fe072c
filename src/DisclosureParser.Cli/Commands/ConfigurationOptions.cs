using System.CommandLine;
using DisclosureParser.Configuration;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli.Commands;

/// <summary>The options that name a configuration, and those that stand in place of its values.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _file = new("--config") { Description = $"配置文件（默认由当前文件夹逐级向上找 {DisclosureConfiguration.FileName}）", HelpName = "FILE" };
    private readonly Option<bool> _none = new("--no-config") { Description = "不使用任何配置文件" };
    private readonly RuleOptions _rules = new();
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "达到此级别即返回 1：error（默认）、warning、info、never", HelpName = "LEVEL" };
    private readonly Option<string?> _timeout = new("--timeout") { Description = "单个文件的时限，如 60s（默认）", HelpName = "TIME" };
    private readonly Option<string?> _maxFile = CommonOptions.MaxFile();

    /// <summary>Adds the options that name a configuration, for a command and those below it.</summary>
    public void AddFileTo(Command command)
    {
        foreach (Option option in (Option[])[_file, _none])
        {
            option.Recursive = true;
            command.Add(option);
        }
    }

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_none);
        _rules.AddTo(command);
        foreach (Option option in (Option[])[_failOn, _timeout, _maxFile]) command.Add(option);
    }

    /// <summary>The configuration in force.</summary>
    /// <exception cref="ConfigurationException">Its file cannot be used.</exception>
    public DisclosureConfiguration Read(CommandParseResult parsed, Terminal terminal)
    {
        DisclosureConfiguration configuration = _rules.Override(parsed, Load(parsed, terminal));
        if (parsed.GetValue(_failOn) is string failOn)
        {
            if (failOn == "off") throw new UsageException("--fail-on 的级别只能是 error、warning、info 或 never，而不是“off”");
            Severity severity = failOn == "never" ? Severity.Off : RuleOptions.ReadLevel(failOn, "--fail-on");
            configuration = (configuration with { FailOn = severity }).WithOrigin("failOn", ConfigurationOrigin.Option(_failOn.Name));
        }

        if (parsed.GetValue(_timeout) is string timeout)
            configuration = (configuration with { Timeout = Quantities.Time(timeout, "--timeout") }).WithOrigin("limits.timeout", ConfigurationOrigin.Option(_timeout.Name));
        if (parsed.GetValue(_maxFile) is string size)
            configuration = (configuration with { MaxFileSize = Quantities.Bytes(size, "--max-file") }).WithOrigin("limits.maxFileSize", ConfigurationOrigin.Option(_maxFile.Name));
        return configuration;
    }

    /// <summary>The configuration that the file sets, without what other options change.</summary>
    /// <exception cref="ConfigurationException">Its file cannot be used.</exception>
    public DisclosureConfiguration Load(CommandParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(_file) is string named)
        {
            if (parsed.GetValue(_none)) throw new UsageException("--config 与 --no-config 不能同时使用");
            return DisclosureConfiguration.Load(terminal.FullPath(named), named.Replace('\\', '/'));
        }

        return !parsed.GetValue(_none) && DisclosureConfiguration.Find(terminal.Folder) is string found
            ? DisclosureConfiguration.Load(found, Path.GetRelativePath(terminal.Folder, found).Replace('\\', '/'))
            : DisclosureConfiguration.Default;
    }
}
