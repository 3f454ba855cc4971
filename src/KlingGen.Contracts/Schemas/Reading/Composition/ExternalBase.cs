using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>A schema of another file that holds together with those of this one.</summary>
/// <param name="Target">The type.</param>
/// <param name="Reference">The <c>$ref</c>.</param>
internal sealed record ExternalBase(TypeReference Target, JsonMember Reference);
