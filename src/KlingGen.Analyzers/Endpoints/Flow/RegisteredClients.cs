using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The base addresses of clients that a factory makes: <c>services.AddHttpClient&lt;Clips>(client => client.BaseAddress = ...)</c>, <c>services.AddHttpClient("kling", client => ...)</c>.</summary>
internal sealed class RegisteredClients(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    private const string Method = "AddHttpClient";

    /// <summary>That of the client which a type's constructor is given, or null.</summary>
    public string? Find(INamedTypeSymbol type) => FindOnly(TypeArguments.Find(type, search, cancellationToken)
        .Where(static generic => generic.Identifier.ValueText == Method)
        .Select(static generic => generic.FirstAncestorOrSelf<InvocationExpressionSyntax>()));

    /// <summary>That of the client with a name, or null.</summary>
    public string? Find(string name) => FindOnly(search.FindIdentifiers(Method, cancellationToken)
        .Select(static token => token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>())
        .Where(call => call?.ArgumentList.Arguments.FirstOrDefault()?.Expression is ExpressionSyntax first
            && search.GetModel(first.SyntaxTree).GetConstantValue(first, cancellationToken) is { HasValue: true, Value: string own }
            && string.Equals(own, name, StringComparison.Ordinal)));

    private string? FindOnly(IEnumerable<InvocationExpressionSyntax?> registrations)
    {
        string[] found = [.. registrations.OfType<InvocationExpressionSyntax>().Select(Read).OfType<string>().Distinct(StringComparer.Ordinal)];
        return found.Length == 1 ? found[0] : null;
    }

    // Also in what is chained to it: `.ConfigureHttpClient(client => ...)`.
    private string? Read(InvocationExpressionSyntax registration)
    {
        SyntaxNode chain = registration;
        while (chain.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            chain = chain.Parent;
        }

        AssignmentExpressionSyntax? set = chain.DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault(static assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: ClientBases.Property });
        return set is not null
            && search.GetModel(set.SyntaxTree).GetOperation(set.Right, cancellationToken) is IOperation address
            && texts.Evaluate(address, cancellationToken) is { IsOpen: false, Values: { Length: 1 } values }
            && values[0].Value.IndexOf(PossibleText.Hole) < 0
                ? values[0].Value
                : null;
    }
}
