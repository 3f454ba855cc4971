using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Which rows of a catalogue a call gives: <c>Catalog.Get("kling-v3")</c>, <c>rows.First(row => row.Key == Model.Kling)</c>, <c>rows["kling-v3"]</c>.</summary>
internal sealed class SoughtRows
{
    private readonly ProjectSearch _search;
    private readonly TextEvaluator _texts;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    private SoughtRows(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
    {
        _search = search;
        _texts = texts;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What an expression looks for, or null where it names no constant.</summary>
    public static SoughtRows? Find(IOperation? value, ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
    {
        SoughtRows sought = new(search, texts, cancellationToken);
        switch (Objects.FindSource(value, search, cancellationToken))
        {
            case IInvocationOperation call:
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    sought.Add(argument.Value);
                }

                break;
            case IPropertyReferenceOperation { Arguments: { Length: 1 } keys }:
                sought.Add(keys[0].Value);
                break;
        }

        return sought._constants.Count == 0 ? null : sought;
    }

    /// <summary>The texts of the rows that hold what is looked for, or are found under it; all of them where none is seen to.</summary>
    public TextSet Of(TextSet all)
    {
        ImmutableArray<PossibleText> own = all.Values.Where(IsSought).ToImmutableArray();
        return own.IsEmpty ? all : new TextSet(own, all.IsOpen);
    }

    private bool IsSought(PossibleText text) => (text.Key is string key && _constants.Contains(key)) || (text.Row is BaseObjectCreationExpressionSyntax row && Holds(row));

    private bool Holds(BaseObjectCreationExpressionSyntax row) =>
        _search.GetModel(row.SyntaxTree).GetOperation(row, _cancellationToken) is IObjectCreationOperation creation
        && creation.Arguments.Select(static argument => argument.Value)
            .Concat(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? [])
            .Any(value => ConstantTexts.Find(value) is string constant && _constants.Contains(constant));

    private void Add(IOperation value)
    {
        // `Catalog.Get(alias)`, where the call that is followed states the alias.
        if ((ConstantTexts.Find(value) ?? _texts.FindConstant(value, _cancellationToken)) is string constant)
        {
            _constants.Add(constant);
        }
        else if (value.SkipConversions() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } statements } }
            && statements[0] is IReturnOperation { ReturnedValue: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison })
        {
            Add(comparison.LeftOperand);
            Add(comparison.RightOperand);
        }
    }
}
