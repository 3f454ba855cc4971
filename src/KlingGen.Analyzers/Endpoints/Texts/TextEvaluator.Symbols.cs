using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

internal sealed partial class TextEvaluator
{
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
                    return Evaluate(elements[item]).At(elements[item].Syntax);
                case IConditionalOperation { WhenFalse: { } otherwise } choice:
                    return EvaluateItem(choice.WhenTrue, item).Union(EvaluateItem(otherwise, item));
                case ISwitchExpressionOperation choice:
                    return choice.Arms
                        .Where(static arm => arm.Value.Syntax is not ThrowExpressionSyntax)
                        .Aggregate(TextSet.None, (all, arm) => all.Union(EvaluateItem(arm.Value, item).Under(ArmKeys.Of(arm, choice))));
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
                : Evaluate(element.Value).Under(ConstantTexts.Find(element.Key))));
        }

        // `job.Route`, where each job is a tuple.
        private TextSet EvaluateTupleField(IFieldReferenceOperation field)
        {
            if (field.Instance?.SkipConversions() is not ILocalReferenceOperation { Local: ILocalSymbol local }
                || (field.Field.CorrespondingTupleField ?? field.Field).Name is not string name
                || !int.TryParse(name.Substring("Item".Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int item))
            {
                return TextSet.Unknown;
            }

            return FindDeclaration(local) switch
            {
                ForEachStatementSyntax loop => EvaluateItems(search.GetModel(loop.SyntaxTree).GetOperation(loop.Expression, cancellationToken), item - 1),
                VariableDeclaratorSyntax { Initializer.Value: { } value } => EvaluateItem(search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken), item - 1),
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

        private TextSet EvaluateParameter(IParameterSymbol parameter)
        {
            if (parameter.ContainingSymbol is not IMethodSymbol method)
            {
                return TextSet.Unknown;
            }

            if (method.MethodKind is MethodKind.AnonymousFunction)
            {
                return EvaluateLambdaParameter(parameter, method);
            }

            TextSet found = parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is string text
                ? TextSet.Of(text, FindDefault(parameter))
                : TextSet.None;
            bool isCalled = false;
            foreach (IOperation call in members.FindCalls(method, cancellationToken))
            {
                if (Arguments.Find(call, parameter.Ordinal) is IOperation argument)
                {
                    isCalled = true;
                    TextSet given = Evaluate(argument);
                    found = found.Union(method.MethodKind == MethodKind.Constructor ? given.In(call.Syntax).Under(FindRowKey(call)) : given);
                }
            }

            return isCalled ? found : found.Union(TextSet.Unknown);
        }

        // `["kling"] = new Row("...")`: what the row is looked up by.
        private static string? FindRowKey(IOperation row)
        {
            IOperation? place = row.Parent;
            while (place is IConversionOperation)
            {
                place = place.Parent;
            }

            return place switch
            {
                ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation, Target: IPropertyReferenceOperation { Arguments.Length: 1 } target } => ConstantTexts.Find(target.Arguments[0].Value),
                IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation, Arguments.Length: 2 } add } => ConstantTexts.Find(add.Arguments[0].Value),
                _ => null,
            };
        }

        // `ids.Select(id => ...)`: the items of what the method is called on.
        private TextSet EvaluateLambdaParameter(IParameterSymbol parameter, IMethodSymbol lambda)
        {
            SyntaxNode? syntax = lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
            if (parameter.Ordinal != 0
                || syntax?.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } })
            {
                return TextSet.Unknown;
            }

            SemanticModel model = search.GetModel(syntax.SyntaxTree);
            return parameter.Type.SpecialType == SpecialType.System_String
                ? EvaluateElements(model.GetOperation(access.Expression, cancellationToken), null)
                : TextSet.Unknown;
        }

        private TextSet EvaluateReference(IMemberReferenceOperation reference)
        {
            // `Models.KlingV3.Id`: the one row rather than all of them.
            if (reference.Instance is IMemberReferenceOperation or ILocalReferenceOperation or IObjectCreationOperation
                && FindBuilt(Objects.FindSource(reference.Instance, search, cancellationToken), reference.Member) is IOperation value)
            {
                return Evaluate(value);
            }

            return EvaluateSymbol(reference.Member);
        }

        // What `new Row("...").WithEndpoint("...")` sets a member to: the last call that does, or else the creation.
        private IOperation? FindBuilt(IOperation? source, ISymbol member)
        {
            while (source?.SkipConversions() is IInvocationOperation { Instance: IOperation instance } call && Objects.IsLink(call))
            {
                foreach (IOperation value in members.FindAssignedValues(member, cancellationToken))
                {
                    if (value.SkipConversions() is IParameterReferenceOperation { Parameter: { } parameter }
                        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, call.TargetMethod.OriginalDefinition))
                    {
                        return Arguments.Find(call, parameter.Ordinal);
                    }
                }

                source = instance;
            }

            return source?.SkipConversions() is IObjectCreationOperation creation ? Objects.FindValue(creation, member, search, cancellationToken) : null;
        }

        private TextSet EvaluateMember(ISymbol member)
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text })
            {
                return TextSet.Of(text, FindDeclaration(member) is VariableDeclaratorSyntax { Initializer.Value: { } literal } ? literal : search.Files[0].GetRoot(cancellationToken));
            }

            member = member.OriginalDefinition;
            SyntaxNode? declaration = FindDeclaration(member);
            if (declaration is null && !IsAbstract(member))
            {
                return TextSet.Unknown;
            }

            TextSet found = declaration is null ? TextSet.None : EvaluateDeclaration(member, declaration);
            foreach (IOperation value in members.FindAssignedValues(member, cancellationToken))
            {
                found = found.Union(value.Parent is { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation row } } ? Evaluate(value).In(row.Syntax).Under(FindRowKey(row)) : Evaluate(value));
            }

            if (member is IPropertySymbol { IsStatic: false } property && (IsAbstract(member) || property.IsVirtual))
            {
                found = found.Union(EvaluateImplementations(property));
            }

            return found.Values.IsEmpty ? TextSet.Unknown : found;
        }

        private TextSet EvaluateDeclaration(ISymbol member, SyntaxNode declaration)
        {
            SemanticModel model = search.GetModel(declaration.SyntaxTree);
            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    return Evaluate(model.GetOperation(value, cancellationToken));
                case PropertyDeclarationSyntax property:
                    return (property.Initializer is { } initializer ? Evaluate(model.GetOperation(initializer.Value, cancellationToken)) : TextSet.None)
                        .Union(EvaluateBody(property, model));
                case ParameterSyntax parameter when model.GetDeclaredSymbol(parameter, cancellationToken) is IParameterSymbol positional:
                    return EvaluateSymbol(positional);
                default:
                    return member is IPropertySymbol { IsAbstract: true } ? TextSet.None : TextSet.Unknown;
            }
        }

        private TextSet EvaluateImplementations(IPropertySymbol property)
        {
            TextSet found = TextSet.None;
            foreach (INamedTypeSymbol derived in members.FindDerived(property.ContainingType, cancellationToken))
            {
                foreach (ISymbol candidate in derived.FindCalled(property.Name))
                {
                    if (candidate is IPropertySymbol { IsAbstract: false })
                    {
                        found = found.Union(EvaluateSymbol(candidate));
                    }
                }
            }

            return found;
        }

        private TextSet EvaluateReturned(IMethodSymbol method)
        {
            SyntaxNode? declaration = FindDeclaration(method);
            return declaration is null ? TextSet.Unknown : EvaluateBody(declaration, search.GetModel(declaration.SyntaxTree));
        }

        private TextSet EvaluateBody(SyntaxNode declaration, SemanticModel model)
        {
            TextSet found = TextSet.None;
            bool any = false;
            foreach (ExpressionSyntax value in Bodies.FindReturned(declaration))
            {
                any = true;
                IOperation? returned = model.GetOperation(value, cancellationToken);
                found = found.Union(Evaluate(returned).Under(ArmKeys.OfReturned(returned)));
            }

            return any || declaration is PropertyDeclarationSyntax ? found : TextSet.Unknown;
        }

        private static bool IsAbstract(ISymbol member) => member.IsAbstract || member.ContainingType?.TypeKind == TypeKind.Interface;

        private SyntaxNode FindDefault(IParameterSymbol parameter) =>
            FindDeclaration(parameter) is ParameterSyntax { Default.Value: { } value } ? value : search.Files[0].GetRoot(cancellationToken);

        private SyntaxNode? FindDeclaration(ISymbol symbol) => search.FindDeclaration(symbol, cancellationToken);
    }
}
