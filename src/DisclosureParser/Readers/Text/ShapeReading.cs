namespace DisclosureParser.Readers.Text;

/// <summary>What a shape made of the lines from a place on.</summary>
/// <param name="End">The line behind what was looked at; the next look starts here.</param>
/// <param name="IsRead">The lines are in the document, or say nothing in it; else they are text.</param>
internal readonly record struct ShapeReading(int End, bool IsRead);
