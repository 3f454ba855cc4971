using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The texts in a body of code, and which of them it only compares with.</summary>
internal static class BodyTexts
{
    /// <summary>The expressions of a body that can be texts.</summary>
    public static IEnumerable<ExpressionSyntax> Find(SyntaxNode body) => body.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(static expression =>
        expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is string,
            InterpolatedStringExpressionSyntax => true,
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name => access.Name != name,
            IdentifierNameSyntax { Parent: NameColonSyntax or NameEqualsSyntax } => false,
            IdentifierNameSyntax => true,
            MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } => true,
            _ => false,
        });

    /// <summary>Whether a text is compared with: <c>model.Contains("kling-video/v3/")</c>, <c>model == Ids.V3</c>, <c>model is "..."</c>.</summary>
    public static bool IsCompared(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IInterpolatedStringTextOperation or IInterpolatedStringOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
            IConstantPatternOperation or ICaseClauseOperation => true,
            IInvocationOperation call => IsComparison(call),
            IArgumentOperation { Parent: IInvocationOperation call } => IsComparison(call),
            _ => false,
        };
    }

    private static bool IsComparison(IInvocationOperation call) =>
        call.TargetMethod.ReturnType.SpecialType == SpecialType.System_Boolean
        && (call.TargetMethod.Name is "Contains" or "EndsWith" or "Equals" or "TryGetValue" or "ContainsKey"
            || call.TargetMethod.Name.StartsWith("Is", StringComparison.Ordinal)
            || call.TargetMethod.Name.StartsWith("Has", StringComparison.Ordinal)
            || call.TargetMethod.Name.StartsWith("Starts", StringComparison.Ordinal));
}
