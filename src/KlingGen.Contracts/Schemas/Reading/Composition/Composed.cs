using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Several schemas that all hold, as one.</summary>
/// <param name="Schema">The schema: without <c>$ref</c>, and with <c>allOf</c> around rules between members only.</param>
/// <param name="IsNullable">Whether all of them allow null.</param>
/// <param name="Key">The same for the same schemas put together.</param>
/// <param name="Count">How many schemas they are.</param>
internal sealed record Composed(JsonObject Schema, bool IsNullable, string Key, int Count)
{
    /// <summary>The schemas of other files that hold too.</summary>
    public IReadOnlyList<ExternalBase> Bases { get; init; } = [];

    /// <summary>Whether those are of objects.</summary>
    public bool AreObjects { get; init; } = true;
}
