using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The texts and tables that code compares and translates keys with.</summary>
internal sealed class KeyTexts(ProjectSearch search, CancellationToken cancellationToken)
{
    /// <summary>The text that an expression certainly has, or null.</summary>
    public string? Read(ExpressionSyntax expression) => new KeyReader(search, search.GetModel(expression.SyntaxTree), cancellationToken).Read(expression);

    /// <summary>All items, or all keys, of a collection that is written out; null where it is not.</summary>
    public IReadOnlyList<string>? ReadAll(ExpressionSyntax collection)
    {
        List<string> found = [];
        foreach (CollectionElement element in FindElements(collection) ?? [])
        {
            if (ConstantTexts.Find(element.Key ?? element.Value) is not string text)
            {
                return null;
            }

            found.Add(text);
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>What a table has for a key: its text, or nothing where it has no such key; null where it cannot be seen.</summary>
    public (bool IsThere, string? Text)? Look(ExpressionSyntax table, string key)
    {
        if (ReadAll(table) is null || FindElements(table) is not List<CollectionElement> elements)
        {
            return null;
        }

        CollectionElement? row = elements.FirstOrDefault(element => string.Equals(ConstantTexts.Find(element.Key), key, StringComparison.Ordinal));
        return (row is not null, ConstantTexts.Find(row?.Value));
    }

    /// <summary>The method of the project that a call runs, with what it gives, if that is all it does.</summary>
    public (ParameterSyntax Parameter, ExpressionSyntax Given)? FindBody(InvocationExpressionSyntax call)
    {
        if (search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { Parameters.Length: 1 } method
            || search.FindDeclaration(method.OriginalDefinition, cancellationToken) is not SyntaxNode declaration
            || Bodies.FindReturned(declaration).Take(2).ToArray() is not { Length: 1 } given
            || search.FindDeclaration(method.OriginalDefinition.Parameters[0], cancellationToken) is not ParameterSyntax parameter)
        {
            return null;
        }

        return (parameter, given[0]);
    }

    /// <summary>Whether a call is of a method of the project that turns the members of an enum into texts, one of which is the key.</summary>
    public bool GivesToMember(InvocationExpressionSyntax call, string key) =>
        search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol called
        && (called.ReducedFrom ?? called).OriginalDefinition is { Parameters: { Length: 1 } parameters } method
        && parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
        && search.FindDeclaration(method, cancellationToken) is SyntaxNode declaration
        && EnumNames.Gives(declaration, type, key, cancellationToken);

    private List<CollectionElement>? FindElements(ExpressionSyntax collection) =>
        Objects.FindElements(search.GetModel(collection.SyntaxTree).GetOperation(collection, cancellationToken), search, cancellationToken);
}
