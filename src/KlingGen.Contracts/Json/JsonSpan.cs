namespace KlingGen.Contracts.Json;

/// <summary>A range of characters in the text that was parsed.</summary>
/// <param name="Start">Offset of the first character, from zero.</param>
/// <param name="Length">Number of characters; zero for a place between two characters or at the end.</param>
public readonly record struct JsonSpan(int Start, int Length)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;
}
