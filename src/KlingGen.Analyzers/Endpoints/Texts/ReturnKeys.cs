using KlingGen.Analyzers.Endpoints.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>What chooses among the texts that a method returns: the sections of a switch, <c>if (model == "a") return ...</c>.</summary>
/// <param name="subject">What they are chosen by; null where nothing shows it.</param>
/// <param name="keys">The keys of each returned value.</param>
internal sealed class ReturnKeys(IOperation? subject, IReadOnlyList<string>[] keys)
{
    // Each is compared with all before it.
    private const int Maximum = 200;

    /// <summary>What the values are chosen by; null where nothing shows it.</summary>
    public IOperation? Subject => subject;

    /// <summary>The keys of one of the values; none where it has none.</summary>
    public IReadOnlyList<string> Of(int value) => keys[value];

    /// <summary>Finds the keys of the values that a method returns, as far as all are chosen by one thing.</summary>
    public static ReturnKeys Find(IReadOnlyList<IOperation?> returned)
    {
        List<Choice>[] choices = [.. returned.Select(value => returned.Count > Maximum ? [] : FindChoices(value).ToList())];

        // What most returns are chosen by; of two that choose as many, the outer one.
        string? subject = choices
            .SelectMany(static found => found.Select(static choice => choice.Text).Reverse().Distinct(StringComparer.Ordinal))
            .GroupBy(static found => found, StringComparer.Ordinal)
            .OrderByDescending(static found => found.Count())
            .FirstOrDefault()?.Key;
        Choice?[] own = [.. choices.Select(found => found.Find(choice => string.Equals(choice.Text, subject, StringComparison.Ordinal)))];
        return new ReturnKeys(own.FirstOrDefault(static choice => choice is not null)?.Subject, [.. own.Select(static choice => choice?.Keys ?? [])]);
    }

    /// <summary>What a condition compares with which constants: it is one of them where the condition holds, and only there where nothing else is asked.</summary>
    public static (IOperation Subject, IReadOnlyList<string> Keys, bool IsWhole)? FindTested(IOperation? condition) => FindCompared(condition) is Choice choice ? (choice.Subject, choice.Keys, choice.IsWhole) : null;

    // From the inside out.
    private static IEnumerable<Choice> FindChoices(IOperation? value)
    {
        IOperation? child = value;
        for (IOperation? parent = value?.Parent; parent is not null and not IMethodBodyOperation and not IAnonymousFunctionOperation and not ILocalFunctionOperation; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchCaseOperation { Parent: ISwitchOperation choice } section when ArmKeys.Of(section, choice) is { Count: > 0 } keys && ArmKeys.FindSubject(choice) is IOperation subject:
                    yield return new Choice(subject, keys);
                    break;
                case IConditionalOperation { Syntax: IfStatementSyntax } choice when ReferenceEquals(choice.WhenTrue, child) && FindCompared(choice.Condition) is Choice compared:
                    yield return compared;
                    break;
                case IBlockOperation block when FindRest(block, child!) is Choice rest:
                    yield return rest;
                    break;
            }
        }
    }

    // if (model == "a") return ...; if (model == "b") return ...; and then all others.
    private static Choice? FindRest(IBlockOperation block, IOperation child)
    {
        if (block.Syntax is not BlockSyntax syntax)
        {
            return null;
        }

        HashSet<SyntaxNode> left = [.. Branches.FindLeft(syntax, child.Syntax)];
        Choice[] met = [.. block.Operations.OfType<IConditionalOperation>().Where(choice => left.Contains(choice.Syntax)).Select(static choice => FindCompared(choice.Condition)).OfType<Choice>().Where(static choice => choice.IsWhole)];
        return met.Length > 0 && Array.TrueForAll(met, choice => choice.Text == met[0].Text) ? new Choice(met[0].Subject, ArmKeys.Rest(met.SelectMany(static choice => choice.Keys))) : null;
    }

    // With what constants a condition compares something: it is one of them where the condition holds.
    private static Choice? FindCompared(IOperation? condition)
    {
        (IOperation? asked, bool outcome) = BooleanTests.Strip(condition, true);
        return !outcome ? null : asked switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => Of(equality.LeftOperand, equality.RightOperand) ?? Of(equality.RightOperand, equality.LeftOperand),
            IIsPatternOperation match => new TestedElement(int.MaxValue).FindConstants(match.Pattern) is not { Count: > 0 } keys ? null
                : match.Pattern is IRecursivePatternOperation { PropertySubpatterns.Length: > 1 } ? new Choice(match.Value, keys).InPart()
                : new Choice(match.Value, keys),
            IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: false }, Instance: { } instance, Arguments: { IsEmpty: false } arguments } => Of(instance, arguments[0].Value),
            IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: { Length: > 1 } arguments } => Of(arguments[0].Value, arguments[1].Value),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either =>
                FindCompared(either.LeftOperand) is { IsWhole: true } left && FindCompared(either.RightOperand) is { IsWhole: true } right && left.Text == right.Text ? new Choice(left.Subject, [.. left.Keys, .. right.Keys]) : null,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => (FindCompared(both.LeftOperand) ?? FindCompared(both.RightOperand))?.InPart(),
            _ => null,
        };
    }

    private static Choice? Of(IOperation subject, IOperation constant) => ConstantTexts.Find(constant) is string text && ConstantTexts.Find(subject) is null ? new Choice(subject, [text]) : null;

    /// <param name="Subject">What is compared.</param>
    /// <param name="Keys">The constants any of which it is.</param>
    private sealed record Choice(IOperation Subject, IReadOnlyList<string> Keys)
    {
        public string Text { get; } = Subject.Syntax.ToString();

        /// <summary>Whether nothing else is asked at the same time.</summary>
        public bool IsWhole { get; private init; } = true;

        public Choice InPart() => this with { IsWhole = false };
    }
}
