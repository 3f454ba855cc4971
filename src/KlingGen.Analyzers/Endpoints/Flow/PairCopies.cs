using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Tells whether what is copied pair by pair comes out whole and under its own names: code that strips or renames parameters for another endpoint goes through the pairs.</summary>
/// <param name="names">The names that matter, none of which a condition may leave out.</param>
internal sealed class PairCopies(IReadOnlyCollection<string> names)
{
    /// <summary>Whether a call keeps all pairs as they are: not <c>body.Where(pair => !stripped.Contains(pair.Key))</c>, nor <c>body.ToDictionary(pair => Rename(pair.Key), ...)</c>.</summary>
    public bool AreKept(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } invocation
            || invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression is not SimpleLambdaExpressionSyntax lambda)
        {
            return true;
        }

        string parameter = lambda.Parameter.Identifier.ValueText;
        return method switch
        {
            "Where" => Keeps(lambda.Body, node => IsKeyOf(node, parameter), true),
            "ToDictionary" or "ToImmutableDictionary" => lambda.Body is ExpressionSyntax key && IsKeyOf(key, parameter),
            _ => true,
        };
    }

    /// <summary>Whether <c>copy[key] = value</c> in a loop over the pairs keeps them as they are; so does what is no such copy.</summary>
    /// <param name="place">The assignment or the call.</param>
    /// <param name="key">The key that is written.</param>
    /// <param name="value">What is written.</param>
    public bool AreKept(SyntaxNode place, SyntaxNode key, SyntaxNode value)
    {
        foreach (CommonForEachStatementSyntax loop in place.Ancestors().OfType<CommonForEachStatementSyntax>())
        {
            string[] variables = FindVariables(loop);
            if (!value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => Array.IndexOf(variables, name.Identifier.ValueText) >= 0))
            {
                continue;
            }

            bool IsKey(SyntaxNode node) => variables.Length == 1 ? IsKeyOf(node, variables[0]) : node is IdentifierNameSyntax name && name.Identifier.ValueText == variables[0];
            return IsKey(key) && loop.Statement.DescendantNodes().All(node => FindOutcome(node, place) is not bool outcome || Keeps(((IfStatementSyntax)node).Condition, IsKey, outcome));
        }

        return true;
    }

    private static string[] FindVariables(CommonForEachStatementSyntax loop) => loop switch
    {
        ForEachStatementSyntax one => [one.Identifier.ValueText],
        ForEachVariableStatementSyntax several => [.. several.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText)],
        _ => [],
    };

    // What an if must have come to where a place is reached; null where it is not on the way.
    private static bool? FindOutcome(SyntaxNode node, SyntaxNode place) => node switch
    {
        IfStatementSyntax choice when choice.Statement.Span.Contains(place.Span) => true,
        IfStatementSyntax { Else: { } otherwise } when otherwise.Span.Contains(place.Span) => false,
        IfStatementSyntax choice when choice.SpanStart < place.SpanStart && IsLeft(choice.Statement) => false,
        _ => null,
    };

    private static bool IsLeft(StatementSyntax branch) =>
        (branch is BlockSyntax { Statements: { Count: > 0 } statements } ? statements[statements.Count - 1] : branch) is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax;

    // Whether a condition lets all of the payload's names through.
    private bool Keeps(SyntaxNode condition, Func<SyntaxNode, bool> isKey, bool outcome)
    {
        KeyCondition test = new(condition, isKey);
        return !test.IsAboutKey || names.All(name => test.Test(name) == outcome);
    }

    private static bool IsKeyOf(SyntaxNode node, string pair) =>
        node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Key" or "Name" or "Item1" }
        && string.Equals(owner.Identifier.ValueText, pair, StringComparison.Ordinal);
}
