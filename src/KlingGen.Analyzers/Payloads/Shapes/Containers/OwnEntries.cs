using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What a container of the program's own writes to itself: <c>class KlingArguments : Dictionary&lt;string, object> { ... this["cfg_scale"] = value; ... }</c>.</summary>
internal static class OwnEntries
{
    /// <summary>Reads the payload that such an entry is part of, known by its type.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool Read(EntryPlace place, SyntaxNode key, FileReading file)
    {
        ExpressionSyntax? receiver = place.Receiver ?? place.Call?.FindReceiver();
        if (receiver?.SkipWrappers() is not (null or ThisExpressionSyntax or BaseExpressionSyntax)
            || (place.Call is InvocationExpressionSyntax call && !(SetterCall.IsSetter(call, file) && file.GetSymbol(call) is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary }))
            || file.Model.GetEnclosingSymbol(key.SpanStart, file.CancellationToken)?.ContainingType is not INamedTypeSymbol type
            || ContainerKinds.Find(type) is not IContainerKind kind)
        {
            return false;
        }

        WrittenEntry? written = place.Call is not null ? SetterCall.Read(place.Call, kind, file)
            : key.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is AssignmentExpressionSyntax assignment ? new WrittenEntry(file.Keys.Read((ExpressionSyntax)key), key, assignment.Right, assignment)
            : null;
        SyntaxNode body = key.FindBody();
        if (written?.Name is not null && file.Begin(body, type.ToDisplayString() + "\n" + key.SpanStart))
        {
            PayloadEntry entry = (written with { IsWrittenElsewhere = true }).Read(file, isWritten: true);
            file.Add(new PayloadDraft(kind.Shape, body, creation: null, type, entry.Name, ImmutableArray.Create(entry), isPartial: true));
        }

        return true;
    }
}
