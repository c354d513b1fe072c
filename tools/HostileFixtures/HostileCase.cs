namespace HostileFixtures;

/// <summary>A file made to break a reader.</summary>
/// <param name="Name">What is wrong with it, and its extension.</param>
/// <param name="Bytes">Makes it; the same bytes each time.</param>
public sealed record HostileCase(string Name, Func<byte[]> Bytes);
