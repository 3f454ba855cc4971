using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>What calls and assignments refer to. Each is bound once, however many methods of its name are asked for, and only where it can be one of them.</summary>
internal sealed class CallSites(ProjectSearch search)
{
    private readonly ConcurrentDictionary<SyntaxNode, ISymbol?> _bound = new();

    /// <summary>How many places have been bound.</summary>
    public int BoundCount => _bound.Count;

    /// <summary>What a call, a creation or the target of an assignment refers to, as it is declared; null where the code does not say.</summary>
    public ISymbol? Find(SyntaxNode site, CancellationToken cancellationToken)
    {
        if (_bound.TryGetValue(site, out ISymbol? known))
        {
            return known;
        }

        ISymbol? symbol = search.GetModel(site.SyntaxTree).GetSymbolInfo(site, cancellationToken).Symbol;
        return _bound.GetOrAdd(site, ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol)?.OriginalDefinition);
    }

    /// <summary>The identifiers by which a member may be meant: of what is private or local, only those of the files that declare it.</summary>
    public IEnumerable<SyntaxToken> FindNames(ISymbol member, string name, CancellationToken cancellationToken)
    {
        ISymbol? scope = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => member,
            // An explicit implementation is private by its own name only.
            { DeclaredAccessibility: Accessibility.Private } when string.Equals(member.FindCalledName(), member.Name, StringComparison.Ordinal) => member.ContainingType,
            _ => null,
        };
        return scope is null
            ? search.FindIdentifiers(name, cancellationToken)
            : scope.DeclaringSyntaxReferences
                .Select(static reference => reference.SyntaxTree)
                .Distinct()
                .Where(tree => search.Compilation.ContainsSyntaxTree(tree) && !FileFacts.Of(tree).IsGenerated)
                .SelectMany(tree => FileFacts.Of(tree).FindIdentifiers(name, cancellationToken));
    }
}
