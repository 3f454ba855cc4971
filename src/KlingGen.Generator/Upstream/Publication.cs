using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Upstream;

/// <summary>What one generated file of a referenced assembly holds, as its <c>KlingGenerated</c> attribute says.</summary>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="IsPublic">Whether the types are public.</param>
/// <param name="Entries"><c>Type=hash</c>, <c>Type.Member=hash</c> or <c>Type:Base</c>.</param>
internal sealed record Publication(string Namespace, bool IsPublic, EquatableArray<string> Entries);
