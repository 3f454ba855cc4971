using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

// Choices by a constant: the arms of a switch, the rows of a table. Where it is known which constant it is, only what that one chooses counts.
internal sealed partial class TextEvaluator
{
    /// <summary>The constant that an expression is, be it one that a parameter is taken to have; null for anything else.</summary>
    public string? FindConstant(IOperation? value)
    {
        if (ConstantTexts.FindKey(value) is string constant)
        {
            return constant;
        }

        IOperation? bare = value?.SkipConversions();
        bare = bare is ITupleOperation tuple ? tuple.Elements.Select(static element => element.SkipConversions()).FirstOrDefault(element => FindAssumed(element) is not null) : bare;
        return FindAssumed(bare);
    }

    // `alias.Trim().ToLowerInvariant()`: a text in the form in which it is compared.
    private string? FindFormed(IInvocationOperation call) =>
        call is { TargetMethod.ContainingType.SpecialType: SpecialType.System_String, Arguments.IsEmpty: true, Instance: { } instance } && FindConstant(instance) is string text
            ? call.TargetMethod.Name switch
            {
                "ToLower" or "ToLowerInvariant" => text.ToLowerInvariant(),
                "ToUpper" or "ToUpperInvariant" => text.ToUpperInvariant(),
                "Trim" => text.Trim(),
                _ => null,
            }
            : null;

    private string? FindAssumed(IOperation? value) => value is IInvocationOperation call
        ? FindFormed(call)
        : value is IParameterReferenceOperation { Parameter: { Type: { } type } parameter }
        && Assumed.TryGetValue(parameter.OriginalDefinition, out TextSet? assumed)
        && assumed is { IsOpen: false, Values: { Length: 1 } values }
            ? type.TypeKind == TypeKind.Enum ? type.Name + "." + values[0].Value : values[0].Value
            : null;

    private sealed partial class Evaluation
    {
        private TextSet EvaluateSwitch(ISwitchExpressionOperation choice, Func<IOperation, TextSet> evaluate)
        {
            string? known = owner.FindConstant(choice.Value);
            IReadOnlyList<string>[] keys = ArmKeys.Of(choice);
            TextSet found = TextSet.None;
            for (int i = 0; i < keys.Length; i++)
            {
                IOperation value = choice.Arms[i].Value;
                if (value.Syntax is not ThrowExpressionSyntax && ArmKeys.CanBe(keys[i], known))
                {
                    found = found.Union(evaluate(value).UnderAny(keys[i]));
                }
            }

            return found;
        }
    }
}
