using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Text that is escaped for JSON before it is put between quotes: <c>JsonEncodedText.Encode(prompt).ToString()</c>. How it ends, and how long it is, only the text within knows.</summary>
internal sealed class EncodedText(ProjectSearch search, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 3;

    /// <summary>The text before it is escaped, which is the whole where nothing escapes it; null where it is escaped in a way that leaves no place for other text.</summary>
    public ExpressionSyntax? FindPlain(ExpressionSyntax text)
    {
        ExpressionSyntax plain = FindInner(text, MaximumDepth) ?? text;
        return Encodes(plain, MaximumDepth) || (plain != text && !IsText(plain)) ? null : plain;
    }

    // What is escaped, where the text is that and nothing else.
    private ExpressionSyntax? FindInner(ExpressionSyntax text, int depth) => text.SkipWrappers() switch
    {
        InvocationExpressionSyntax call when IsEncoder(call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var before } } call when Escapes(call) => FindInner(before, depth) ?? before,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var encoded } } call when TakesOut(call) => FindInner(encoded, depth),
        InvocationExpressionSyntax { ArgumentList: var arguments } call when arguments.FindOnly() is ExpressionSyntax given && depth > 0 && OnlyEscapes(call, depth - 1) => given,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var encoded } => FindInner(encoded, depth),
        ElementAccessExpressionSyntax { Expression: var quoted } element when element.ArgumentList.FindOnly()?.ToString() == "1..^1" => FindInner(quoted, depth),
        _ => null,
    };

    // `.ToString()`, `.Trim('"')`
    private static bool TakesOut(InvocationExpressionSyntax call) => call.FindMethodName() switch
    {
        "ToString" => call.ArgumentList.Arguments.Count == 0,
        "Trim" => call.ArgumentList.FindOnly() is LiteralExpressionSyntax { Token.Value: '"' },
        _ => false,
    };

    // `static string Escape(string text) => text.Replace("\"", "\\\"");`
    private bool OnlyEscapes(InvocationExpressionSyntax call, int depth) =>
        search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Parameters.Length: 1, ReducedFrom: null } method
        && search.FindDeclaration(method.OriginalDefinition, cancellationToken) is SyntaxNode declaration
        && Bodies.FindReturned(declaration).ToList() is { Count: 1 } returned
        && FindInner(returned[0], depth) is IdentifierNameSyntax name
        && string.Equals(name.Identifier.ValueText, method.Parameters[0].Name, StringComparison.Ordinal);

    private bool IsText(ExpressionSyntax text) => search.GetModel(text.SyntaxTree).GetTypeInfo(text, cancellationToken).Type?.SpecialType == SpecialType.System_String;

    private bool Encodes(SyntaxNode code, int depth) => code.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(inner => inner switch
    {
        InvocationExpressionSyntax call => IsEncoder(call) || Escapes(call) || (depth > 0 && FindBody(call) is SyntaxNode body && (HasBackslash(body) || Bodies.FindReturned(body).Any(returned => Encodes(returned, depth - 1)))),
        IdentifierNameSyntax name => depth > 0 && FindInitial(name) is SyntaxNode value && Encodes(value, depth - 1),
        _ => false,
    });

    private bool IsEncoder(InvocationExpressionSyntax call) =>
        search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsEncoder(method.ContainingType?.Name, method.Name);

    private static bool IsEncoder(string? type, string name) => type switch
    {
        "JsonEncodedText" or "TextEncoder" or "JavaScriptEncoder" => name == "Encode",
        "JsonSerializer" => name == "Serialize",
        "JsonConvert" => name is "ToString" or "SerializeObject",
        "HttpUtility" => name == "JavaScriptStringEncode",
        _ => false,
    };

    // `text.Replace("\"", "\\\"")`
    private bool Escapes(InvocationExpressionSyntax call) =>
        call.FindMethodName() is "Replace"
        && call.ArgumentList.Arguments.Any(argument => search.GetModel(call.SyntaxTree).GetConstantValue(argument.Expression, cancellationToken) is { HasValue: true, Value: string or char } constant && constant.Value!.ToString()!.IndexOf('\\') >= 0);

    // A loop that puts one before each quote.
    private static bool HasBackslash(SyntaxNode body) => body.DescendantTokens().Any(static token => token.Value is string or char && token.ValueText.IndexOf('\\') >= 0);

    private SyntaxNode? FindBody(InvocationExpressionSyntax call) =>
        search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method ? search.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition, cancellationToken) : null;

    private SyntaxNode? FindInitial(IdentifierNameSyntax name) =>
        search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local ? (search.FindDeclaration(local, cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value : null;
}
