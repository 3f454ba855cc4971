using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>The way from a generated client to an endpoint: <c>V3</c>, <c>Pro</c>, <c>ImageToVideo</c>.</summary>
internal static class ClientPath
{
    /// <summary>The properties that lead from a client to an endpoint; empty where it has none for it.</summary>
    public static ImmutableArray<IPropertySymbol> Find(INamedTypeSymbol client, string endpoint, KlingSymbols symbols) =>
        Find(client, client, endpoint, symbols, ImmutableArray<IPropertySymbol>.Empty);

    /// <summary>The changes that lead an access down another path, or null where it does not begin at the client.</summary>
    public static IEnumerable<TextChange>? Retarget(IPropertyReferenceOperation access, ImmutableArray<IPropertySymbol> path)
    {
        List<TextChange> changes = [];
        IOperation? current = access;
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (current is not IPropertyReferenceOperation property || FindName(property.Syntax) is not SimpleNameSyntax name)
            {
                return null;
            }

            if (!string.Equals(name.Identifier.ValueText, path[i].Name, StringComparison.Ordinal))
            {
                changes.Add(new TextChange(name.Span, path[i].Name));
            }

            current = property.Instance;
        }

        return Leads(current?.Type, path[0]) ? changes : null;
    }

    // Where the project references another with a client, its own extends that one, and may have another property of the same name.
    private static bool Leads(ITypeSymbol? client, IPropertySymbol first)
    {
        for (ITypeSymbol? type = client; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, first.ContainingType))
            {
                return true;
            }

            if (!type.GetMembers(first.Name).IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    private static ImmutableArray<IPropertySymbol> Find(
        INamedTypeSymbol type,
        INamedTypeSymbol client,
        string endpoint,
        KlingSymbols symbols,
        ImmutableArray<IPropertySymbol> before)
    {
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            ImmutableArray<IPropertySymbol> path = before.Add(property);
            if (symbols.GetEndpoint(property) is string found)
            {
                if (string.Equals(found, endpoint, StringComparison.Ordinal))
                {
                    return path;
                }
            }
            else if (property.Type is INamedTypeSymbol { ContainingType: not null } group
                && SymbolEqualityComparer.Default.Equals(ClientCall.FindClient(property), client)
                && SymbolEqualityComparer.Default.Equals(group.ContainingType, client)
                && Find(group, client, endpoint, symbols, path) is { IsEmpty: false } whole)
            {
                return whole;
            }
        }

        return ImmutableArray<IPropertySymbol>.Empty;
    }

    private static SimpleNameSyntax? FindName(SyntaxNode access) => access switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
