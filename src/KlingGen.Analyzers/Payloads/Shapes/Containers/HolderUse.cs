using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What code does with a container through its holder.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Node">The whole expression that does it.</param>
/// <param name="Entry">What is written.</param>
/// <param name="Key">The key that is removed; null where all are.</param>
/// <param name="Value">What is assigned to the holder.</param>
/// <param name="Names">The parameter that has the keys that are removed.</param>
/// <param name="Removed">The keys that whoever it is passed to removes first.</param>
internal sealed record HolderUse(
    HolderUseKind Kind,
    SyntaxNode Node,
    WrittenEntry? Entry = null,
    string? Key = null,
    ExpressionSyntax? Value = null,
    ExpressionSyntax? Names = null,
    IReadOnlyList<string>? Removed = null);

/// <summary>What code can do with a container.</summary>
internal enum HolderUseKind
{
    /// <summary>The holder is given a container.</summary>
    Assign,

    /// <summary>A value is put under a key.</summary>
    Write,

    /// <summary>A key is removed.</summary>
    Remove,

    /// <summary>The container goes elsewhere: it is an argument, returned, or stored.</summary>
    Pass,
}
