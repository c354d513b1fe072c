namespace DisclosureParser.Readers.Text.Tables;

/// <summary>What a shape of table made of the lines from a place on.</summary>
/// <param name="End">The line behind what was looked at; the next look starts here.</param>
/// <param name="IsTable">The lines were a table and are in the document; else they are text.</param>
internal readonly record struct TableReading(int End, bool IsTable);
