using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Where a type is an argument of generic types and methods.</summary>
internal static class TypeArguments
{
    /// <summary>The generic names that have a type of that name among their arguments.</summary>
    public static IEnumerable<GenericNameSyntax> Find(INamedTypeSymbol type, ProjectSearch search, CancellationToken cancellationToken) =>
        search.FindIdentifiers(type.Name, cancellationToken)
            .Select(static token => token.Parent is SimpleNameSyntax name && Qualify(name).Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax generic } ? generic : null)
            .OfType<GenericNameSyntax>();

    // `Outer.Type`
    private static SyntaxNode Qualify(SimpleNameSyntax name) => name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified : name;
}
