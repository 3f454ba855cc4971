using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>A payload that an iterator gives pair by pair: <c>yield return new("prompt", prompt);</c>.</summary>
internal static class YieldedPairs
{
    /// <summary>Adds the payload of the iterator that a pair is yielded in.</summary>
    public static void Read(ExpressionSyntax pair, FileReading file)
    {
        if (FindIterator(pair) is not SyntaxNode iterator
            || file.Model.GetDeclaredSymbol(iterator, file.CancellationToken) is not IMethodSymbol method
            || ContainerKinds.Find(method.ReturnType) is not IContainerKind kind
            || !file.Begin(iterator))
        {
            return;
        }

        List<PayloadEntry> entries = [];
        bool isPartial = false;
        foreach (YieldStatementSyntax yield in iterator.DescendantNodes().OfType<YieldStatementSyntax>().Where(yield => yield.IsKind(SyntaxKind.YieldReturnStatement) && FindIterator(yield) == iterator))
        {
            if (yield.Expression is null || PairSyntax.Read(yield.Expression, file) is not { } parts)
            {
                isPartial = true;
                continue;
            }

            foreach (WrittenEntry entry in new WrittenEntry(file.Keys.Read(parts.Key), parts.Key, parts.Value, yield).Expand(file))
            {
                if (entry.Name is null)
                {
                    isPartial = true;
                }
                else
                {
                    entries.Add(entry.Read(file, isWritten: true));
                }
            }
        }

        if (entries.Count > 0)
        {
            file.Add(new PayloadDraft(kind.Shape, iterator, creation: null, method, entries[0].Name, entries.ToImmutableArray(), isPartial));
        }
    }

    private static SyntaxNode? FindIterator(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static outer => outer is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
