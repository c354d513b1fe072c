using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Sniffing;

/// <summary>A format that can be named but not read.</summary>
/// <param name="Reason">The error code.</param>
/// <param name="Chinese">What the file is, and what to do about it.</param>
/// <param name="English">The same in English.</param>
internal sealed record ForeignFormat(ReadErrorReason Reason, string Chinese, string English)
{
    public static ForeignFormat Legacy(string name, string englishName) => new(
        ReadErrorReason.LegacyFormat,
        $"这是{name}文件，请另存为 DOCX 后再检查。",
        $"This is {englishName}; save it as DOCX and check again.");

    public static ForeignFormat Other(string name, string englishName) => new(
        ReadErrorReason.UnknownFormat,
        $"这是{name}，不能作为年度报告读取。",
        $"This is {englishName}, which cannot be read as a report.");

    public static ForeignFormat Locked(string name, string englishName) => new(
        ReadErrorReason.EncryptedOrPasswordProtected,
        $"这是加密的{name}，请解除密码后再检查。",
        $"This is {englishName} under encryption; remove the password and check again.");
}
