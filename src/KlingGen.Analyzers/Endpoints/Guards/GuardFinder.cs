using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Finds the conditions under which an operation runs.</summary>
internal sealed class GuardFinder(ConditionReader conditions)
{
    /// <summary>One test for each condition on the way from a member's beginning to the operation.</summary>
    public List<IdTest> Find(IOperation operation)
    {
        List<IdTest> found = FindAll(operation);
        found.RemoveAll(static test => test.IsFlag);
        return found;
    }

    /// <summary>Those that ask for a parameter, or a member which types define, that is true or false.</summary>
    public List<IdTest> FindFlags(IOperation operation)
    {
        List<IdTest> found = FindAll(operation);
        found.RemoveAll(static test => !test.IsFlag);
        return found;
    }

    /// <summary>Both.</summary>
    public List<IdTest> FindAll(IOperation operation)
    {
        List<IdTest> found = [];
        IOperation child = operation;
        for (IOperation? parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation choice when ReferenceEquals(child, choice.WhenTrue):
                    conditions.Add(choice.Condition, true, found);
                    break;
                case IConditionalOperation choice when ReferenceEquals(child, choice.WhenFalse):
                    conditions.Add(choice.Condition, false, found);
                    break;
                case ISwitchExpressionArmOperation arm when arm.Parent is ISwitchExpressionOperation choice:
                    AddArm(arm, choice, found);
                    break;
                case ISwitchCaseOperation section when section.Parent is ISwitchOperation choice:
                    AddCase(section, choice, found);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } row, Parent: IObjectOrCollectionInitializerOperation } assignment when ReferenceEquals(child, assignment.Value):
                    // A row of a table: it is chosen where the other table's row of the same key is.
                    found.Add(conditions.Read(row.Arguments[0].Value, row.Arguments[0].Value));
                    break;
                case IInvocationOperation { Arguments.Length: 2, Parent: IObjectOrCollectionInitializerOperation } add when ReferenceEquals(child, add.Arguments[1]):
                    found.Add(conditions.Read(add.Arguments[0].Value, add.Arguments[0].Value));
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(child, both.RightOperand):
                    conditions.Add(both.LeftOperand, true, found);
                    break;
                case IForEachLoopOperation { Locals: { Length: 1 } items } loop when ReferenceEquals(child, loop.Body) && loop.Collection.SkipConversions() is IInvocationOperation query && FindUse(loop.Body, items[0]) is IOperation item:
                    conditions.AddOfItems(query, item, found);
                    break;
                case IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } lambda when FindQuery(lambda) is IOperation query && FindUse(lambda.Body, parameters[0]) is IOperation item:
                    conditions.AddOfItems(query, item, found);
                    break;
                case IBlockOperation block:
                    AddEarlierExits(block, child, found);
                    break;
            }
        }

        if (operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType is { TypeKind: TypeKind.Class } type)
        {
            conditions.AddOwn(type, found);
        }

        found.RemoveAll(test => ReferenceEquals(test, IdTest.Unknown) || IsOutdated(test, operation));
        return found;
    }

    // `models.Where(...).Select(model => ...)`: what the lambda is called for.
    private static IOperation? FindQuery(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Select" or "SelectMany", ContainingType.Name: "Enumerable" }, Arguments: var arguments } } given }
        && !ReferenceEquals(arguments[0], given)
            ? arguments[0].Value
            : null;

    private static IOperation? FindUse(IOperation body, ISymbol item) => body.Descendants().FirstOrDefault(use => use switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, item),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, item),
        _ => false,
    });

    // `if (model == Model.Draft) { model = Model.Final; ... }`: what was asked of a variable says nothing of what it has been set to since.
    private static bool IsOutdated(IdTest test, IOperation operation) => test.Asked.Any(subject => FindName(subject) is string name
        && subject.Syntax.SyntaxTree == operation.Syntax.SyntaxTree
        && FileFacts.Of(operation.Syntax.SyntaxTree).FindIdentifiers(name, CancellationToken.None).Any(token =>
            token.SpanStart > subject.Syntax.Span.End
            && token.Span.End < operation.Syntax.SpanStart
            && token.Parent is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax assignment } target
            && assignment.Left == target
            && Branches.IsSameMember(subject.Syntax, operation.Syntax)
            && CanLeadTo(assignment, operation.Syntax)));

    // Not from one branch to another.
    private static bool CanLeadTo(SyntaxNode before, SyntaxNode place) =>
        before.Ancestors().FirstOrDefault(node => node.Span.Contains(place.Span)) is not (IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax);

    private static string? FindName(IOperation subject) => subject.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        _ => null,
    };

    private void AddArm(ISwitchExpressionArmOperation arm, ISwitchExpressionOperation choice, List<IdTest> found)
    {
        foreach (ISwitchExpressionArmOperation earlier in choice.Arms)
        {
            if (ReferenceEquals(earlier, arm))
            {
                break;
            }

            found.Add(ReadArm(earlier, choice).Not());
        }

        conditions.Add(arm.Pattern, choice.Value, found);
        conditions.Add(arm.Guard, true, found);
    }

    private IdTest ReadArm(ISwitchExpressionArmOperation arm, ISwitchExpressionOperation choice)
    {
        IdTest pattern = conditions.Read(arm.Pattern, choice.Value);
        return arm.Guard is null ? pattern : pattern.And(conditions.Read(arm.Guard));
    }

    private void AddCase(ISwitchCaseOperation section, ISwitchOperation choice, List<IdTest> found)
    {
        List<IdTest> own = ReadChosen(section, choice);
        ISwitchCaseOperation[] sources = [.. CaseJumps.FindSources(section, choice)];
        found.AddRange(sources.Length == 0 ? own : [sources.Aggregate(AllOf(own), (any, source) => any.Or(AllOf(ReadChosen(source, choice))))]);
    }

    private static IdTest AllOf(List<IdTest> tests) => tests.Aggregate(static (all, test) => all.And(test));

    // What holds where the switch itself comes to a section.
    private List<IdTest> ReadChosen(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        List<IdTest> found = [];
        bool isDefault = section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation);
        foreach (ISwitchCaseOperation other in choice.Cases)
        {
            if (!ReferenceEquals(other, section))
            {
                found.Add(ReadCase(other, choice).Not());
            }
            else if (!isDefault)
            {
                break;
            }
        }

        if (section.Clauses.Length == 1 && section.Clauses[0] is IPatternCaseClauseOperation only)
        {
            // Each part of `case (Model.V3, null) when isPro:` by itself.
            conditions.Add(only.Pattern, choice.Value, found);
            conditions.Add(only.Guard, true, found);
        }
        else
        {
            found.Add(ReadCase(section, choice));
        }

        return found;
    }

    private IdTest ReadCase(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        IdTest? any = null;
        foreach (ICaseClauseOperation clause in section.Clauses)
        {
            IdTest test = clause switch
            {
                ISingleValueCaseClauseOperation single => conditions.Read(single.Value, choice.Value),
                IPatternCaseClauseOperation pattern => pattern.Guard is null
                    ? conditions.Read(pattern.Pattern, choice.Value)
                    : conditions.Read(pattern.Pattern, choice.Value).And(conditions.Read(pattern.Guard)),
                _ => IdTest.Unknown,
            };
            any = any is null ? test : any.Or(test);
        }

        return any ?? IdTest.Unknown;
    }

    // `if (!model.Contains("/v3/")) return ...;`: what follows runs for the others only.
    private void AddEarlierExits(IBlockOperation block, IOperation child, List<IdTest> found)
    {
        foreach (IOperation statement in block.Operations)
        {
            if (ReferenceEquals(statement, child))
            {
                return;
            }

            if (statement is IExpressionStatementOperation { Operation: IInvocationOperation call })
            {
                conditions.AddDemanded(call, found);
            }
            else if (statement is IConditionalOperation choice)
            {
                if (AlwaysExits(choice.WhenTrue))
                {
                    conditions.Add(choice.Condition, false, found);
                }
                else if (choice.WhenFalse is not null && AlwaysExits(choice.WhenFalse))
                {
                    conditions.Add(choice.Condition, true, found);
                }
            }
        }
    }

    private static bool AlwaysExits(IOperation? statement) => statement switch
    {
        IBlockOperation block => block.Operations.Length > 0 && AlwaysExits(block.Operations[block.Operations.Length - 1]),
        IReturnOperation { Kind: OperationKind.Return } or IThrowOperation => true,
        IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break } => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IConditionalOperation { WhenFalse: not null } choice => AlwaysExits(choice.WhenTrue) && AlwaysExits(choice.WhenFalse),
        _ => false,
    };
}
