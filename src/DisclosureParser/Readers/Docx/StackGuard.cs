using System.Runtime.CompilerServices;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>The depth limit bounds the walkers' recursion; this holds where the caller raised it, or called with little stack left.</summary>
internal static class StackGuard
{
    public static void Check()
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        Throw.Unreadable(ReadErrorReason.LimitExceeded, "文档嵌套过深，线程栈不足。", "The document nests deeper than the thread's stack allows.");
    }
}
