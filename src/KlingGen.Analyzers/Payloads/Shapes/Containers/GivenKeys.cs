using KlingGen.Analyzers.Endpoints.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Keys that a method of one's own is given and writes: not all that it is given must come through as they are.</summary>
internal static class GivenKeys
{
    /// <summary>Whether a method writes a key as it is: not where it knows another name for it, nor under <c>if (_allowed.Contains(key))</c> where that has no such key or is not seen.</summary>
    /// <param name="write">Where it is written.</param>
    /// <param name="key">The key.</param>
    /// <param name="declaration">The method.</param>
    /// <param name="file">The method's file.</param>
    public static bool GoThrough(KeyWrite write, string key, SyntaxNode declaration, FileReading file)
    {
        bool IsKey(SyntaxNode node) => node is IdentifierNameSyntax name && name.Identifier.ValueText == write.Key && !IsOnlyLookedFor(name, write.Container);

        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } && target.Identifier.ValueText == write.Key)
            {
                return false;
            }

            if (node is IfStatementSyntax choice
                && PairCopies.FindOutcome(choice, write.Place) is bool outcome
                && new KeyCondition(choice.Condition, IsKey, file.KeyTexts, outcome) is { IsAboutKey: true } condition
                && condition.Test(key) != outcome)
            {
                return false;
            }

            if (node is SwitchStatementSyntax cases && cases.SpanStart < write.Place.SpanStart && IsKey(cases.Expression) && new KeySwitch(cases, write.Place, file.KeyTexts).LetsThrough(key) != true)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what a call gives a method of the project as a key is written by it as it is; so it is where that is not seen.</summary>
    public static bool GoThrough(InvocationExpressionSyntax call, ExpressionSyntax given, string key, FileReading file)
    {
        if (FindMethod(call, given, file) is not (SyntaxNode declaration, string parameter))
        {
            return true;
        }

        FileReading there = file.In(declaration.SyntaxTree);
        KeyWrite[] writes = [.. FindWrites(declaration, parameter)];
        return writes.Length == 0 || Array.Exists(writes, write => GoThrough(write, key, declaration, there));
    }

    /// <summary>Whether it depends on the key what the method does: what it does with another is not known.</summary>
    public static bool ArePicked(InvocationExpressionSyntax call, ExpressionSyntax given, FileReading file) =>
        FindMethod(call, given, file) is (SyntaxNode declaration, string parameter) && ArePicked(declaration, parameter);

    /// <summary>The same of a method that has the key in a parameter.</summary>
    public static bool ArePicked(SyntaxNode declaration, string parameter) =>
        FindWrites(declaration, parameter).Any(write => declaration.DescendantNodes().Any(node => FindCondition(node) is SyntaxNode condition
            && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => IsNamed(name, parameter) && !IsOnlyLookedFor(name, write.Container))));

    private static SyntaxNode? FindCondition(SyntaxNode node) => node switch
    {
        IfStatementSyntax choice => choice.Condition,
        ConditionalExpressionSyntax choice => choice.Condition,
        SwitchStatementSyntax choice => choice.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        _ => null,
    };

    /// <summary>Whether a method of the project that is called writes one of the things that it is given as a key, itself or by another.</summary>
    public static bool AreWritten(InvocationExpressionSyntax call, FileReading file) =>
        call.ArgumentList.Arguments.Any(argument => IsWritten(call, argument.Expression, file, depth: 2));

    private static bool IsWritten(InvocationExpressionSyntax call, ExpressionSyntax given, FileReading file, int depth)
    {
        if (FindMethod(call, given, file) is not (SyntaxNode declaration, string parameter))
        {
            return false;
        }

        FileReading there = file.In(declaration.SyntaxTree);
        return FindWrites(declaration, parameter).Any()
            || (depth > 0 && FindPasses(declaration, parameter).Any(pass => IsWritten(pass.Call, pass.Given, there, depth - 1)));
    }

    // Where a method hands on what a parameter has.
    private static IEnumerable<(InvocationExpressionSyntax Call, ExpressionSyntax Given)> FindPasses(SyntaxNode declaration, string parameter) =>
        from call in declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
        from argument in call.ArgumentList.Arguments
        where IsNamed(argument.Expression, parameter)
        select (call, argument.Expression);

    /// <summary>The method of the project that is called, and the parameter for which something is given; null where it is not seen.</summary>
    public static (SyntaxNode Declaration, string Parameter)? FindMethod(InvocationExpressionSyntax call, ExpressionSyntax given, FileReading file) =>
        given.Parent is ArgumentSyntax argument
        && file.GetSymbol(call) is IMethodSymbol method
        && file.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition) is SyntaxNode declaration
        && (file.GetOperation(argument) as IArgumentOperation)?.Parameter?.Name is string parameter
            ? (declaration, parameter)
            : null;

    /// <summary>Where a method writes something under what a parameter has.</summary>
    public static IEnumerable<KeyWrite> FindWrites(SyntaxNode declaration, string parameter) => KeyWrite.Find(declaration).Where(write => write.Key == parameter);

    private static bool IsNamed(ExpressionSyntax? node, string name) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;

    // `if (!body.ContainsKey(key))`, `if (string.IsNullOrEmpty(key))`, `if (key is null)`
    private static bool IsOnlyLookedFor(IdentifierNameSyntax key, ExpressionSyntax container) => key.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } =>
            SyntaxFactory.AreEquivalent(access.Expression, container) || access.Name.Identifier.ValueText is "IsNullOrEmpty" or "IsNullOrWhiteSpace",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } => true,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal } } => literal.IsKind(SyntaxKind.NullLiteralExpression),
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax literal } => literal.IsKind(SyntaxKind.NullLiteralExpression),
        _ => false,
    };
}
