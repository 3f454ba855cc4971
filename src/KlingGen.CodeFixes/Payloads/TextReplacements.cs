using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What code replaces in a JSON text before it is sent: <c>Template.Replace("__PROMPT__", prompt)</c>.</summary>
internal sealed class TextReplacements
{
    private readonly List<string?> _patterns = [];

    /// <param name="text">The text as it is written.</param>
    /// <param name="search">The project's files.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public TextReplacements(ExpressionSyntax text, ProjectSearch search, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxNode> places = [text];
        if (text.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && search.GetModel(text.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is ISymbol holder)
        {
            places = places.Concat(References.Find(holder, search, cancellationToken).Select(static use => use.Syntax));
        }

        foreach (InvocationExpressionSyntax call in places.Select(static place => place.FindBody()).Distinct().SelectMany(static body => body.DescendantNodes().OfType<InvocationExpressionSyntax>()))
        {
            if (call.FindMethodName() == "Replace" && call.ArgumentList.Arguments is { Count: >= 2 } arguments)
            {
                _patterns.Add(search.GetModel(call.SyntaxTree).GetConstantValue(arguments[0].Expression, cancellationToken) is { HasValue: true } constant ? constant.Value?.ToString() : null);
            }
        }
    }

    /// <summary>Whether a part of the text may be replaced. One that takes quotes along, or is not known, may be any.</summary>
    public bool CanBeIn(string part) =>
        _patterns.Exists(pattern => string.IsNullOrEmpty(pattern) || pattern!.IndexOf('"') >= 0 || part.IndexOf(pattern, StringComparison.Ordinal) >= 0);
}
