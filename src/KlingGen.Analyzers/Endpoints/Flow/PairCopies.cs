using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Tells whether what is copied pair by pair comes out whole and under its own names: code that strips or renames parameters for another endpoint goes through the pairs.</summary>
/// <param name="names">The names that matter.</param>
/// <param name="texts">Reads what keys are compared with.</param>
/// <param name="isOne">Whether one name is followed by itself, rather than the payload with all of them.</param>
internal sealed class PairCopies(IReadOnlyCollection<string> names, KeyTexts texts, bool isOne)
{
    private readonly KeyMapping _mapping = new(texts);

    /// <summary>Whether a copy leaves out or renames some of the names, so that each must be asked for by itself.</summary>
    public bool IsDivided { get; private set; }

    /// <summary>Whether a copy has left out all that matters.</summary>
    public bool HaveLeftOut { get; private set; }

    /// <summary>Whether a call keeps any pairs as they are: not <c>body.Where(pair => !stripped.Contains(pair.Key))</c>, nor <c>body.ToDictionary(pair => Rename(pair.Key), ...)</c>.</summary>
    public bool AreKept(SyntaxNode call)
    {
        (string method, string parameter, SyntaxNode? body) = call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].Expression switch
            {
                SimpleLambdaExpressionSyntax lambda => (access.Name.Identifier.ValueText, lambda.Parameter.Identifier.ValueText, lambda.Body),
                ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } lambda => (access.Name.Identifier.ValueText, parameters[0].Identifier.ValueText, lambda.Body),
                _ => default,
            },
            WhereClauseSyntax where => ("Where", FindRange(where), where.Condition),
            SelectClauseSyntax select => ("Select", FindRange(select), select.Expression),
            _ => default((string, string, SyntaxNode?)),
        };
        if (body is null)
        {
            return true;
        }

        bool IsKey(SyntaxNode node) => IsKeyOf(node, parameter);
        return method switch
        {
            "Where" => AnyGoesOn(name => Keeps(body, IsKey, true, name)),
            "ToDictionary" or "ToImmutableDictionary" => AnyGoesOn(name => KeepsName(body, IsKey, name)),
            "Select" when FindPair(body) is (ExpressionSyntax key, ExpressionSyntax value) && Mentions(key, parameter) && Mentions(value, parameter) => AnyGoesOn(name => KeepsName(key, IsKey, name)),
            _ => true,
        };
    }

    /// <summary>Whether a query gives one part of each pair only, its name or its value: <c>columns.Select(column => column.Header)</c>.</summary>
    public static bool TakesOnePart(IInvocationOperation query)
    {
        if (query is not { TargetMethod.Name: "Select" }
            || (query.Arguments[query.Arguments.Length - 1].Value.SkipConversions() as IDelegateCreationOperation)?.Target is not IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } lambda
            || !DictionaryKind.IsPair(parameters[0].Type))
        {
            return false;
        }

        ISymbol? part = null;
        foreach (IOperation use in lambda.Body.Descendants())
        {
            if (use is IParameterReferenceOperation { Parameter: IParameterSymbol pair } && SymbolEqualityComparer.Default.Equals(pair, parameters[0]))
            {
                ISymbol? member = (use.Parent as IMemberReferenceOperation)?.Member;
                if (member is null || (part is not null && !SymbolEqualityComparer.Default.Equals(part, member)))
                {
                    return false;
                }

                part = member;
            }
        }

        return part is not null;
    }

    /// <summary>Whether <c>copy[key] = value</c> in a loop over the pairs keeps any of them as they are; so does what is no such copy.</summary>
    /// <param name="place">The assignment or the call.</param>
    /// <param name="key">The key that is written.</param>
    /// <param name="value">What is written.</param>
    public bool AreKept(SyntaxNode place, SyntaxNode key, SyntaxNode value)
    {
        foreach (CommonForEachStatementSyntax loop in place.Ancestors().OfType<CommonForEachStatementSyntax>())
        {
            string[] variables = FindVariables(loop);
            if (!Array.Exists(variables, variable => Mentions(value, variable)))
            {
                continue;
            }

            bool IsKey(SyntaxNode node) => variables.Length == 1 ? IsKeyOf(node, variables[0]) : node is IdentifierNameSyntax name && name.Identifier.ValueText == variables[0];
            (SyntaxNode Condition, bool Outcome)[] conditions =
            [
                .. loop.Statement.DescendantNodes()
                    .Select(node => (Node: node, Outcome: FindOutcome(node, place)))
                    .Where(static pair => pair.Outcome is not null)
                    .Select(static pair => ((SyntaxNode)((IfStatementSyntax)pair.Node).Condition, pair.Outcome!.Value)),
            ];
            KeySwitch[] switches = [.. loop.Statement.DescendantNodes().OfType<SwitchStatementSyntax>().Where(choice => choice.SpanStart < place.SpanStart && IsKey(choice.Expression)).Select(choice => new KeySwitch(choice, place, texts))];
            return AnyGoesOn(name => switches.Aggregate(
                conditions.Aggregate(KeepsName(key, IsKey, name), (kept, condition) => kept & Keeps(condition.Condition, IsKey, condition.Outcome, name)),
                (kept, choice) => kept & choice.LetsThrough(name)));
        }

        return true;
    }

    // Where it is not known of one name, none counts; where it is, the rest of the payload goes on.
    private bool AnyGoesOn(Func<string, bool?> isKept)
    {
        bool?[] kept = [.. names.Select(isKept)];
        bool isKnown = Array.TrueForAll(kept, static one => one is not null);
        bool isDivided = isKnown && Array.Exists(kept, static one => one == false);
        IsDivided |= isDivided;
        bool doesGoOn = isKnown && !(isOne && isDivided);
        HaveLeftOut |= !doesGoOn;
        return doesGoOn;
    }

    private static string[] FindVariables(CommonForEachStatementSyntax loop) => loop switch
    {
        ForEachStatementSyntax one => [one.Identifier.ValueText],
        ForEachVariableStatementSyntax several => [.. several.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText)],
        _ => [],
    };

    /// <summary>What an if must have come to where a place is reached; null where it is not on the way.</summary>
    public static bool? FindOutcome(SyntaxNode node, SyntaxNode place) => node switch
    {
        IfStatementSyntax choice when choice.Statement.Span.Contains(place.Span) => true,
        IfStatementSyntax { Else: { } otherwise } when otherwise.Span.Contains(place.Span) => false,
        IfStatementSyntax choice when choice.SpanStart < place.SpanStart && Branches.IsLeft(choice.Statement) => false,
        _ => null,
    };

    // Whether a condition lets a name through.
    private bool? Keeps(SyntaxNode condition, Func<SyntaxNode, bool> isKey, bool outcome, string name)
    {
        KeyCondition test = new(condition, isKey, texts, outcome);
        return !test.IsAboutKey ? true : test.Test(name) is bool met ? met == outcome : null;
    }

    private bool? KeepsName(SyntaxNode key, Func<SyntaxNode, bool> isKey, string name) =>
        _mapping.Map(key, isKey, name) is string mapped ? string.Equals(mapped, name, StringComparison.Ordinal) : null;

    // What a lambda makes of a pair: `new KeyValuePair<string, object>(key, value)`, `KeyValuePair.Create(key, value)`, `(key, value)`.
    private static (ExpressionSyntax Key, ExpressionSyntax Value)? FindPair(SyntaxNode made) => made switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } parts } => (parts[0].Expression, parts[1].Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" }, ArgumentList.Arguments: { Count: 2 } parts } => (parts[0].Expression, parts[1].Expression),
        TupleExpressionSyntax { Arguments: { Count: 2 } parts } => (parts[0].Expression, parts[1].Expression),
        _ => null,
    };

    private static string FindRange(SyntaxNode clause) => clause.FirstAncestorOrSelf<QueryExpressionSyntax>()?.FromClause.Identifier.ValueText ?? "";

    private static bool Mentions(SyntaxNode node, string variable) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable);

    private static bool IsKeyOf(SyntaxNode node, string pair) =>
        node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Key" or "Name" or "Item1" }
        && string.Equals(owner.Identifier.ValueText, pair, StringComparison.Ordinal);
}
