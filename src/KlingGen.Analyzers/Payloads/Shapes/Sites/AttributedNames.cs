using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The members of a file that an attribute gives a name, kept for as long as the file's tree.</summary>
internal static class AttributedNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, string[]>> _known = new();

    /// <summary>The identifiers of the members, and of their types, that have the name in an attribute.</summary>
    public static string[] Find(SyntaxTree file, string wireName, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, string[]> byName = _known.GetValue(file, static _ => new(StringComparer.Ordinal));
        return byName.TryGetValue(wireName, out string[]? known) ? known : byName.GetOrAdd(wireName, Read(file, wireName, cancellationToken));
    }

    private static string[] Read(SyntaxTree file, string wireName, CancellationToken cancellationToken)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SyntaxToken token in file.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.StringLiteralToken)
                && string.Equals(token.ValueText, wireName, StringComparison.Ordinal)
                && token.Parent?.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is SyntaxNode member
                && FindIdentifier(member) is SyntaxToken identifier)
            {
                names.Add(identifier.ValueText);
                if (member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is TypeDeclarationSyntax type)
                {
                    names.Add(type.Identifier.ValueText);
                }
            }
        }

        return [.. names];
    }

    private static SyntaxToken? FindIdentifier(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        FieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => variables[0].Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        _ => null,
    };
}
