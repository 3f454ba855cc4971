using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>The many ways to ask whether something is true: <c>!flag</c>, <c>flag == false</c>, <c>flag is not true</c>.</summary>
internal static class BooleanTests
{
    /// <summary>What a condition asks for without them, and what that must come to for the condition to have an outcome.</summary>
    public static (IOperation? Asked, bool Outcome) Strip(IOperation? condition, bool outcome)
    {
        while (true)
        {
            condition = condition?.SkipConversions();
            switch (condition)
            {
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    condition = not.Operand;
                    outcome = !outcome;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when FindConstant(equality.RightOperand) is bool right:
                    condition = equality.LeftOperand;
                    outcome = outcome == (right == (equality.OperatorKind == BinaryOperatorKind.Equals));
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when FindConstant(equality.LeftOperand) is bool left:
                    condition = equality.RightOperand;
                    outcome = outcome == (left == (equality.OperatorKind == BinaryOperatorKind.Equals));
                    break;
                case IIsPatternOperation match when FindConstant(match.Pattern) is bool matched:
                    condition = match.Value;
                    outcome = outcome == matched;
                    break;
                default:
                    return (condition, outcome);
            }
        }
    }

    private static bool? FindConstant(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => FindConstant(constant.Value),
        INegatedPatternOperation negated => !FindConstant(negated.Pattern),
        _ => null,
    };

    private static bool? FindConstant(IOperation value) => value.SkipConversions().ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;
}
