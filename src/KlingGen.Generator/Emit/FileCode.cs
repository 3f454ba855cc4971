using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Emit;

/// <summary>The code of one schema, whole, and where in it each type is.</summary>
/// <param name="HintName">The file's name for the compiler.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="IsPublic">Whether the types are public.</param>
/// <param name="Text">The file when all of its types are generated; the compiler keeps this very object.</param>
/// <param name="Types">The types in the order of the text.</param>
internal sealed record FileCode(string HintName, string Namespace, bool IsPublic, SourceText Text, EquatableArray<TypePart> Types)
{
    public bool Equals(FileCode? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && HintName == other.HintName
            && Namespace == other.Namespace
            && IsPublic == other.IsPublic
            && Types == other.Types
            && Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(HintName);
}

/// <summary>One type's part of a generated file.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Hash">The hash of its code.</param>
/// <param name="Start">Where it begins in the file's text.</param>
/// <param name="Length">How long it is.</param>
internal sealed record TypePart(string Name, ulong Hash, int Start, int Length);
