using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

internal sealed partial class TextEvaluator
{
    // Locals, with what patterns, tuples and `out` arguments give them.
    private sealed partial class Evaluation
    {
        private TextSet EvaluateLocal(ILocalSymbol local)
        {
            SyntaxNode? declaration = FindDeclaration(local);
            if (declaration is null)
            {
                return TextSet.Unknown;
            }

            SemanticModel model = search.GetModel(declaration.SyntaxTree);
            TextSet found = declaration switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => Evaluate(model.GetOperation(value, cancellationToken)).At(declaration),
                VariableDeclaratorSyntax => TextSet.None,
                ForEachStatementSyntax loop => EvaluateElements(model.GetOperation(loop.Expression, cancellationToken), null),
                SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } several } designation =>
                    EvaluateItems(model.GetOperation(loop.Expression, cancellationToken), several.Variables.IndexOf(designation)),
                SingleVariableDesignationSyntax designation => FindDeconstructed(designation) is (ExpressionSyntax whole, int item)
                    ? EvaluateItem(model.GetOperation(whole, cancellationToken), item)
                    : designation.Parent is DeclarationExpressionSyntax { Parent: ArgumentSyntax given }
                        ? EvaluateOut(given, model)
                        : EvaluateDesignation(designation, model),
                _ => TextSet.Unknown,
            };

            SyntaxNode scope = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration.SyntaxTree.GetRoot(cancellationToken);
            if (scope is GlobalStatementSyntax)
            {
                scope = declaration.SyntaxTree.GetRoot(cancellationToken);
            }

            foreach (AssignmentExpressionSyntax assignment in scope.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (assignment.Left is IdentifierNameSyntax name
                    && string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal)
                    && model.GetOperation(assignment, cancellationToken) is IAssignmentOperation { Target: ILocalReferenceOperation target } operation
                    && SymbolEqualityComparer.Default.Equals(target.Local, local))
                {
                    TextSet value = Evaluate(operation.Value).At(assignment);
                    found = operation is not ICompoundAssignmentOperation
                        ? found.Union(value)
                        : IsUnconditional(assignment, declaration) ? found.Append(value, assignment) : found.Union(found.Append(value, assignment));
                }
            }

            foreach (ArgumentSyntax argument in scope.DescendantNodes().OfType<ArgumentSyntax>())
            {
                if (argument is { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword, Expression: IdentifierNameSyntax name }
                    && string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal)
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local))
                {
                    found = found.Union(EvaluateOut(argument, model));
                }
            }

            return found;
        }

        private static bool IsUnconditional(AssignmentExpressionSyntax assignment, SyntaxNode declaration) =>
            assignment.Parent is ExpressionStatementSyntax { Parent: SyntaxNode block }
            && declaration.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>()?.Parent == block;

        // `Describe(out var id)`: what the method sets it to; `Ids.TryGetValue(tier, out var id)`: what the table has.
        private TextSet EvaluateOut(ArgumentSyntax given, SemanticModel model)
        {
            if (model.GetOperation(given, cancellationToken) is not IArgumentOperation { Parameter: IParameterSymbol parameter } argument)
            {
                return TextSet.Unknown;
            }

            return argument.Parent is IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments.Length: 2 } call && FindDeclaration(call.TargetMethod.OriginalDefinition) is null
                ? EvaluateElements(call.Instance, call.Arguments[0].Value)
                : EvaluateOut(parameter);
        }

        private TextSet EvaluateOut(IParameterSymbol parameter)
        {
            if (FindDeclaration(parameter.OriginalDefinition) is not ParameterSyntax { Parent.Parent: SyntaxNode method } declaration)
            {
                return TextSet.Unknown;
            }

            SemanticModel model = search.GetModel(declaration.SyntaxTree);
            TextSet found = TextSet.None;
            foreach (AssignmentExpressionSyntax assignment in method.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (model.GetOperation(assignment, cancellationToken) is ISimpleAssignmentOperation { Target: IParameterReferenceOperation target } operation
                    && SymbolEqualityComparer.Default.Equals(target.Parameter, parameter.OriginalDefinition))
                {
                    found = found.Union(Evaluate(operation.Value).At(assignment));
                }
            }

            return found.Values.IsEmpty ? TextSet.Unknown : found;
        }

        // `var (id, body) = ...`: the expression that gives the tuple, and which of its items the name stands for.
        private static (ExpressionSyntax Whole, int Item)? FindDeconstructed(SingleVariableDesignationSyntax designation)
        {
            (SyntaxNode? tuple, int item) = designation.Parent switch
            {
                ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax declaration } several => (declaration, several.Variables.IndexOf(designation)),
                DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax several } argument } => (several, several.Arguments.IndexOf(argument)),
                _ => ((SyntaxNode?)null, -1),
            };
            return tuple?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == tuple ? (assignment.Right, item) : null;
        }

        private TextSet EvaluateItem(IOperation? tuple, int item)
        {
            switch (tuple?.SkipConversions())
            {
                case ITupleOperation { Elements: var elements } when item < elements.Length:
                    return Evaluate(elements[item]).At(elements[item].Syntax).In(tuple.SkipConversions().Syntax);
                case IObjectCreationOperation { Type.IsRecord: true } row when row.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == item) is IArgumentOperation positional:
                    return Evaluate(positional.Value).At(positional.Value.Syntax);
                case IArrayElementReferenceOperation { ArrayReference: { } rows }:
                    return EvaluateItems(rows, item);
                case IPropertyReferenceOperation { Arguments.Length: 1, Instance: { } rows }:
                    return EvaluateItems(rows, item);
                case IInvocationOperation { TargetMethod: { Name: "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "ElementAt", ContainingType.Name: "Enumerable" } } query:
                    return EvaluateItems(query.Arguments[0].Value, item);
                case IConditionalOperation { WhenFalse: { } otherwise } choice:
                    return EvaluateItem(choice.WhenTrue, item).Union(EvaluateItem(otherwise, item));
                case ISwitchExpressionOperation choice:
                    return EvaluateSwitch(choice, value => EvaluateItem(value, item));
                case IInvocationOperation { TargetMethod: var method } when FindDeclaration(method.OriginalDefinition) is SyntaxNode declaration:
                    if (!_active.Add(method.OriginalDefinition))
                    {
                        return TextSet.None;
                    }

                    SemanticModel model = search.GetModel(declaration.SyntaxTree);
                    TextSet found = Bodies.FindReturned(declaration).Aggregate(TextSet.None, (all, value) => all.Union(EvaluateItem(model.GetOperation(value, cancellationToken), item)));
                    _active.Remove(method.OriginalDefinition);
                    return found.Values.IsEmpty ? TextSet.Unknown : found;
                default:
                    return TextSet.Unknown;
            }
        }

        // `foreach (var (id, body) in jobs)`: that item of each row.
        private TextSet EvaluateItems(IOperation? collection, int item)
        {
            if (collection is null || Objects.FindElements(collection, search, cancellationToken) is not List<CollectionElement> elements)
            {
                return TextSet.Unknown;
            }

            return elements.Aggregate(TextSet.None, (all, element) => all.Union(
                element.Key is null ? EvaluateItem(element.Value, item).In(element.Value.SkipConversions().Syntax)
                : item == 0 ? Evaluate(element.Key)
                : Evaluate(element.Value).Under(ConstantTexts.FindKey(element.Key))));
        }

        // `job.Route`, where each job is a tuple.
        private TextSet EvaluateTupleField(IFieldReferenceOperation field)
        {
            if (field.Instance?.SkipConversions() is not ILocalReferenceOperation { Local: ILocalSymbol local } || TupleItems.FindPlace(field.Field) is not int item)
            {
                return TextSet.Unknown;
            }

            return FindDeclaration(local) switch
            {
                ForEachStatementSyntax loop => EvaluateItems(search.GetModel(loop.SyntaxTree).GetOperation(loop.Expression, cancellationToken), item),
                VariableDeclaratorSyntax { Initializer.Value: { } value } => EvaluateItem(search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken), item),
                _ => TextSet.Unknown,
            };
        }

        // `model switch { var m when ... }`, `model is string text`: the name stands for what is matched.
        private TextSet EvaluateDesignation(SingleVariableDesignationSyntax designation, SemanticModel model)
        {
            SyntaxNode? pattern = designation.Parent;
            while (pattern is PatternSyntax and not RecursivePatternSyntax && pattern.Parent is PatternSyntax outer)
            {
                pattern = outer;
            }

            ExpressionSyntax? matched = pattern?.Parent switch
            {
                IsPatternExpressionSyntax test => test.Expression,
                SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
                CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
                _ => null,
            };
            return matched is null ? TextSet.Unknown : Evaluate(model.GetOperation(matched, cancellationToken));
        }

        // `path is null`, `string.IsNullOrEmpty(path)`: what comes of it where the text is known; null where it is not.
        private bool? AsksWhetherGiven(IOperation condition) => condition switch
        {
            IParenthesizedOperation parenthesized => AsksWhetherGiven(parenthesized.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !AsksWhetherGiven(not.Operand),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } isNull => IsGiven(isNull.Value) ? false : null,
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } } isNotNull => IsGiven(isNotNull.Value) ? true : null,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: null } } isNull => IsGiven(isNull.LeftOperand) ? false : null,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: null } } isNotNull => IsGiven(isNotNull.LeftOperand) ? true : null,
            IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } given } => IsGiven(given[0].Value) ? false : null,
            _ => null,
        };

        private bool IsGiven(IOperation value) =>
            value.SkipConversions() is IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
            && owner.Assumed.TryGetValue(parameter, out TextSet? known)
            && known is { IsOpen: false, Values.IsEmpty: false }
            && known.Values.All(static text => text.Value.Length > 0);
    }
}
