using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Constant ids by which what is stored is found: <c>jobs.Where(job => job.Model == Models.Kling)</c>, <c>prices[job.Model]</c> of <c>{ [Models.Kling] = ... }</c>. Under another id it would not be any more.</summary>
internal sealed class StoredIds(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    /// <summary>Where a table in which a text is a key is asked for ids that can come from outside; null where it is not.</summary>
    public SyntaxNode? FindLookedUp(SyntaxToken text)
    {
        if (text.Parent is not ExpressionSyntax { Parent: ArgumentSyntax or InitializerExpressionSyntax } key || search.GetModel(key.SyntaxTree).GetOperation(key, cancellationToken) is not IOperation operation)
        {
            return null;
        }

        KnownSources sources = new(search, members, cancellationToken);
        return FindCompared(operation).FirstOrDefault(asked => !sources.AreKnown(asked))?.Syntax;
    }

    /// <summary>Where a constant that a text is the value of is compared with, or looked up by, what objects from outside have; null where it is not.</summary>
    public SyntaxNode? Find(SyntaxToken text)
    {
        if (text.Parent is not { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } }
            || search.GetModel(declarator.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is not IFieldSymbol constant)
        {
            return null;
        }

        KnownSources sources = new(search, members, cancellationToken);
        return References.Find(constant, search, cancellationToken)
            .SelectMany(FindCompared)
            .FirstOrDefault(other => other.SkipConversions() is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member && sources.IsFilledFromOutside(member))
            ?.Syntax;
    }

    private IEnumerable<IOperation> FindCompared(IOperation constant) => constant.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => [ReferenceEquals(equality.LeftOperand, constant) ? equality.RightOperand : equality.LeftOperand],
        IConstantPatternOperation { Parent: IIsPatternOperation match } => [match.Value],
        IConstantPatternOperation { Parent: ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } } => [choice.Value],
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => [choice.Value],
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" } call } => call.Arguments.Select(static argument => argument.Value).Append(call.Instance).OfType<IOperation>(),
        IArgumentOperation { Parent: IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation table } } } } => TableUses.FindKeys(table, search, cancellationToken),
        IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 2, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation table } } } => TableUses.FindKeys(table, search, cancellationToken),
        _ => [],
    };
}
