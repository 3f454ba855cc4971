using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Emit;

/// <summary>The code of one schema, whole, and where in it each type is.</summary>
/// <param name="HintName">The file's name for the compiler.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="IsPublic">Whether the types are public.</param>
/// <param name="Text">The file when all of its types are generated; the compiler keeps this very string.</param>
/// <param name="Types">The types in the order of the text.</param>
internal sealed record FileCode(string HintName, string Namespace, bool IsPublic, string Text, EquatableArray<TypePart> Types);

/// <summary>One type's part of a generated file.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Hash">The hash of its code.</param>
/// <param name="Start">Where it begins in the file's text.</param>
/// <param name="Length">How long it is.</param>
internal sealed record TypePart(string Name, string Hash, int Start, int Length);
