using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Generated;

/// <summary>Reads what a file declares under the run-time library's attributes, once for each tree and without asking what anything means.</summary>
internal static class DeclaredNames
{
    private const string Request = "KlingRequest";
    private const string Endpoint = "KlingEndpoint";
    private const string Parameter = "KlingParameter";
    private const string GeneratorFolder = "KlingGen.Generator.KlingSourceGenerator";

    private static readonly ConditionalWeakTable<SyntaxTree, GeneratedNames> _known = new();

    /// <summary>The texts of which a file holds at least one if it can declare a request or an endpoint's property.</summary>
    public static TextMarks Marks { get; } = TextMarks.Of([Request, Endpoint]);

    /// <summary>Whether the generator wrote the file for the project that is compiled.</summary>
    public static bool IsFromGenerator(SyntaxTree tree) =>
        tree.FilePath.IndexOf(GeneratorFolder, StringComparison.Ordinal) >= 0 && FileFacts.Of(tree).IsGenerated;

    /// <summary>What a file declares.</summary>
    public static GeneratedNames Find(SyntaxTree tree, CancellationToken cancellationToken) => _known.GetValue(tree, key => Read(key, cancellationToken));

    /// <summary>Whether a file can declare a request or an endpoint's property, by its text.</summary>
    public static bool MayDeclare(SyntaxTree tree, CancellationToken cancellationToken) => FileFacts.Of(tree).ContainsAny(Marks, cancellationToken);

    /// <summary>The last part of the namespaces that a file declares types in; empty for the global one.</summary>
    public static IEnumerable<string> FindNamespaces(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (MemberDeclarationSyntax member in ((CompilationUnitSyntax)tree.GetRoot(cancellationToken)).Members)
        {
            yield return member is BaseNamespaceDeclarationSyntax declaration ? declaration.Name.GetLastToken().ValueText : "";
        }
    }

    private static GeneratedNames Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        GeneratedNames names = new();
        foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case TypeDeclarationSyntax type when FindAttribute(type.AttributeLists, Request) is not null:
                    names.Requests.Add(type.Identifier.ValueText);
                    AddMembers(type, names);
                    break;
                case PropertyDeclarationSyntax property when FindAttribute(property.AttributeLists, Endpoint) is not null:
                    names.Endpoints.Add(property.Identifier.ValueText);
                    break;
            }
        }

        return names;
    }

    private static void AddMembers(TypeDeclarationSyntax type, GeneratedNames names)
    {
        names.AreExtended |= type.ParameterList is { Parameters.Count: > 0 };
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            switch (member)
            {
                case PropertyDeclarationSyntax property:
                    names.Members.Add(property.Identifier.ValueText);
                    if (FindAttribute(property.AttributeLists, Parameter) is { ArgumentList.Arguments: { Count: 1 } arguments }
                        && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string wireName })
                    {
                        names.Parameters.Add((property.Identifier.ValueText, wireName));
                    }

                    break;
                case FieldDeclarationSyntax or ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 }:
                    names.AreExtended = true;
                    break;
            }
        }
    }

    private static AttributeSyntax? FindAttribute(SyntaxList<AttributeListSyntax> lists, string name)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                string last = attribute.Name.GetLastToken().ValueText;
                if (string.Equals(last, name, StringComparison.Ordinal) || string.Equals(last, name + "Attribute", StringComparison.Ordinal))
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
