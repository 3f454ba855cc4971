using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects;

/// <summary>The member around a place in the code, as an attribute that suppresses a diagnostic names it.</summary>
internal static class EnclosingMember
{
    /// <summary>The facts with the member's id, or as they are where no attribute can reach the place.</summary>
    public static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> facts, SemanticModel? model, Location location, CancellationToken cancellationToken) =>
        model is not null && FindId(model, location.SourceSpan.Start, cancellationToken) is string id ? facts.SetItem(DiagnosticKeys.Member, id) : facts;

    // The type where the member has no id of its own: a primary constructor, or the second part of a partial method.
    private static string? FindId(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        for (ISymbol? symbol = model.GetEnclosingSymbol(position, cancellationToken); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            ISymbol member = symbol switch
            {
                IMethodSymbol { AssociatedSymbol: ISymbol owner } => owner,
                IFieldSymbol { AssociatedSymbol: ISymbol owner } => owner,
                _ => symbol,
            };
            if (CanCarry(member, cancellationToken) && FindId(member, model.Compilation) is string id)
            {
                return id;
            }
        }

        return null;
    }

    // The two forms differ in names that C# has no letters for, such as that of a top-level program's entry point.
    private static string? FindId(ISymbol member, Compilation compilation) =>
        new[] { member.GetDocumentationCommentId(), DocumentationCommentId.CreateDeclarationId(member) }.FirstOrDefault(id =>
            id is not null && DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).Contains(member, SymbolEqualityComparer.Default));

    private static bool CanCarry(ISymbol symbol, CancellationToken cancellationToken) => symbol switch
    {
        INamedTypeSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => true,
        IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction } => false,
        IMethodSymbol { DeclaringSyntaxReferences: { Length: > 0 } declarations } => declarations[0].GetSyntax(cancellationToken) is not TypeDeclarationSyntax,
        _ => false,
    };
}
