using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DisclosureParser.Rules.Similarity;

/// <summary>What of a text is kept to find those that are much alike.</summary>
/// <param name="Hash">Equal for equal texts and for no others.</param>
/// <param name="Length">The number of its runs.</param>
/// <param name="Bands">Keys of which two texts that are much alike share one.</param>
internal sealed record TextKeys(UInt128 Hash, int Length, ulong[] Bands)
{
    public static TextKeys Of(TextProfile profile)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(profile.Runs), hash);
        return new TextKeys(MemoryMarshal.Read<UInt128>(hash), profile.Runs.Length, MinHash.Keys(profile));
    }

    /// <summary>Whether texts of these lengths can be that much alike at all.</summary>
    public bool CanReach(double likeness, TextKeys other) => 2.0 * Math.Min(Length, other.Length) >= likeness * (Length + other.Length);
}
