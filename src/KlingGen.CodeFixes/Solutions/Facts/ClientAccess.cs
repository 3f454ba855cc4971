using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>A way through a client's properties: <c>kling.V3.Pro.ImageToVideo</c>, or a part of it.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Steps">The properties, from the client on; at least one.</param>
/// <param name="Endpoint">The endpoint that it leads to, or null where it ends before.</param>
/// <param name="Slot">The slot of what it gives, or null where that is nothing that can move.</param>
/// <param name="Start">The slot of the variable that it begins at, or null where it begins at the client itself.</param>
internal sealed record ClientAccess(
    SourceFile File,
    ImmutableArray<IPropertyReferenceOperation> Steps,
    string? Endpoint,
    Slot? Slot,
    Slot? Start)
{
    /// <summary>The last property.</summary>
    public IPropertyReferenceOperation Last => Steps[Steps.Length - 1];

    /// <summary>What it begins at: an expression of the client's type, or of one of the classes inside it; null in a <c>?.</c> chain's middle.</summary>
    public IOperation? Origin => Steps[0].Instance;

    /// <summary>The name of a step in the text, or null where the property is reached otherwise.</summary>
    public static SimpleNameSyntax? FindName(IPropertyReferenceOperation step) => step.Syntax switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
