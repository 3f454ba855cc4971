using System.Text.RegularExpressions;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What code replaces in a JSON text before it is sent: <c>Template.Replace("__PROMPT__", prompt)</c>.</summary>
internal sealed class TextReplacements
{
    // A placeholder, whoever fills it in: {prompt}, {{ prompt }}, __PROMPT__, <prompt>, %PROMPT%, [prompt], @@prompt@@, $prompt.
    private static readonly Regex _placeholder = new(@"(\{[^{}]*\}+|__\w+__|<[\w ]+>|%\w+%|\[\w+\]|@@\w+@@|\$\w+)$", RegexOptions.CultureInvariant);

    private readonly List<string?> _patterns = [];
    private readonly SyntaxNode[] _uses;
    private readonly ProjectSearch _search;
    private readonly CancellationToken _cancellationToken;

    /// <param name="text">The text as it is written.</param>
    /// <param name="search">The project's files.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public TextReplacements(ExpressionSyntax text, ProjectSearch search, CancellationToken cancellationToken)
    {
        _search = search;
        _cancellationToken = cancellationToken;
        IEnumerable<SyntaxNode> places = [text];
        _uses = [text];
        if (text.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && search.GetModel(text.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is ISymbol holder)
        {
            _uses = [.. References.Find(holder, search, cancellationToken).Select(static use => use.Syntax)];
            places = places.Concat(_uses);
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

    /// <summary>Whether a text ends with what is replaced by another, of which only that one knows how it ends.</summary>
    public bool IsOpenAt(string text) =>
        _patterns.Exists(pattern => !string.IsNullOrEmpty(pattern) && text.EndsWith(pattern, StringComparison.Ordinal)) || _placeholder.IsMatch(text);

    /// <summary>Changes the texts that take the place of the end of a part, wherever the whole is used; false where one is not seen.</summary>
    /// <param name="part">The part, which ends with what is replaced.</param>
    /// <param name="whole">The whole text.</param>
    /// <param name="write">What a text becomes.</param>
    /// <param name="changes">Gets the changes.</param>
    public bool TryChange(string part, string whole, Func<ExpressionSyntax, string?> write, List<(SyntaxTree Tree, TextChange Change)> changes)
    {
        foreach (SyntaxNode use in _uses)
        {
            ExpressionSyntax? value = null;
            for (ExpressionSyntax current = (ExpressionSyntax)use; FindCall(current) is InvocationExpressionSyntax call; current = call)
            {
                if (call.FindMethodName() == "Replace"
                    && call.ArgumentList.Arguments is { Count: >= 2 } arguments
                    && _search.GetModel(call.SyntaxTree).GetConstantValue(arguments[0].Expression, _cancellationToken) is { HasValue: true, Value: string pattern }
                    && part.EndsWith(pattern, StringComparison.Ordinal))
                {
                    ExpressionSyntax? found = new EncodedText(_search, _cancellationToken).FindPlain(arguments[1].Expression);
                    if (value is not null
                        || found is null
                        || whole.IndexOf(pattern, StringComparison.Ordinal) != whole.LastIndexOf(pattern, StringComparison.Ordinal)
                        || _search.GetModel(call.SyntaxTree).GetTypeInfo(found, _cancellationToken).Type?.SpecialType != SpecialType.System_String)
                    {
                        return false;
                    }

                    value = found;
                }
            }

            if (value is null || write(value) is not string written)
            {
                return false;
            }

            changes.Add((value.SyntaxTree, new TextChange(value.Span, written)));
        }

        return _uses.Length > 0;
    }

    private static InvocationExpressionSyntax? FindCall(ExpressionSyntax receiver) =>
        receiver.ClimbWrappers().Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression.SkipWrappers() == receiver.SkipWrappers() ? call : null;
}
