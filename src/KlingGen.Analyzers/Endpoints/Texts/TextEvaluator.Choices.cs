using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

// Choices by a constant: the arms of a switch, the rows of a table. Where it is known which constant it is, only what that one chooses counts.
internal sealed partial class TextEvaluator
{
    /// <summary>The constant that an expression is, be it one that a parameter is taken to have; null for anything else.</summary>
    public string? FindConstant(IOperation? value, CancellationToken cancellationToken) =>
        FindConstants(value, cancellationToken) is { Count: 1 } only ? only[0] : null;

    /// <summary>The same of each part of a table's key.</summary>
    private string?[] FindParts(IOperation? key, CancellationToken cancellationToken) =>
        key?.SkipConversions() is ITupleOperation tuple ? [.. tuple.Elements.Select(element => FindConstant(element, cancellationToken))] : [FindConstant(key, cancellationToken)];

    // All constants that it can be; none where that is not known.
    private IReadOnlyList<string> FindConstants(IOperation? value, CancellationToken cancellationToken)
    {
        if (ConstantTexts.FindKey(value) is string constant)
        {
            return [constant];
        }

        if (GivenParameters.SkipCase(value) is not IParameterReferenceOperation { Parameter: { Type: { } type } parameter }
            || !Assumed.TryGetValue(parameter.OriginalDefinition, out TextSet? assumed)
            || assumed is not { IsOpen: false, Values: { Length: 1 } values })
        {
            return [];
        }

        string?[] later = [.. GivenParameters.FindLater(parameter, search, cancellationToken).Select(ConstantTexts.Find)];
        string given = type.TypeKind == TypeKind.Enum ? type.Name + "." + values[0].Value : values[0].Value;
        return Array.IndexOf(later, null) >= 0 ? [] : [.. later.OfType<string>().Append(given).Distinct(StringComparer.Ordinal)];
    }

    private sealed partial class Evaluation
    {
        // `model == Model.V3 ? "..." : "..."`, where it is known which constant the model is.
        private bool? AsksForConstant(IOperation condition)
        {
            if (owner.Assumed.IsEmpty || ReturnKeys.FindTested(condition) is not (IOperation subject, IReadOnlyList<string> keys, bool isWhole) || owner.FindConstants(subject, cancellationToken) is not { Count: > 0 } known)
            {
                return null;
            }

            return !ArmKeys.CanBe(keys, known) ? false : isWhole && known.Count == 1 ? true : null;
        }

        private TextSet EvaluateSwitch(ISwitchExpressionOperation choice, Func<IOperation, TextSet> evaluate)
        {
            TestedElement element = TestedElement.Find(choice.Arms.Select(static arm => arm.Pattern));
            IReadOnlyList<string> known = owner.FindConstants(element.FindSubject(choice.Value), cancellationToken);
            TextSet found = TextSet.None;
            foreach (ISwitchExpressionArmOperation arm in choice.Arms)
            {
                IReadOnlyList<string> keys = ArmKeys.Of(arm, choice, element);
                if (arm.Value.Syntax is not ThrowExpressionSyntax && ArmKeys.CanBe(keys, known))
                {
                    found = found.Union(evaluate(arm.Value).UnderAny(keys));
                }
            }

            return found;
        }
    }
}
