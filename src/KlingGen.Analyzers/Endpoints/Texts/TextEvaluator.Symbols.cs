using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

internal sealed partial class TextEvaluator
{
    private sealed partial class Evaluation
    {
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
                    found = found.Union(method.MethodKind == MethodKind.Constructor ? given.In(call.Syntax).Under(FindRowKey(call)) : FindChain(call) is SyntaxNode chain ? given.In(chain) : given);
                }
            }

            return isCalled ? found : found.Union(TextSet.Unknown);
        }

        // `Model.Create().WithId("kling").WithEndpoint("fal-ai/...").Build()`, `Model.Of("kling", "fal-ai/...")`: the row is what the whole chain makes.
        private static SyntaxNode? FindChain(IOperation call)
        {
            if (call is not IInvocationOperation { TargetMethod: { IsExtensionMethod: false, ReturnType: var returned, ContainingType: var type } } || !SymbolEqualityComparer.Default.Equals(returned, type))
            {
                return null;
            }

            SyntaxNode chain = call.Syntax;
            while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == chain)
            {
                chain = outer;
            }

            return chain;
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
                ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation, Target: IPropertyReferenceOperation { Arguments.Length: 1 } target } => ConstantTexts.FindKey(target.Arguments[0].Value),
                IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation, Arguments.Length: 2 } add } => ConstantTexts.FindKey(add.Arguments[0].Value),
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

            if (reference.Member is IPropertySymbol { IsStatic: false } made && IsMadeOfOthers(made) && EvaluateOfObject(reference.Instance, made) is TextSet own)
            {
                return own;
            }

            TextSet all = EvaluateSymbol(reference.Member);
            return SoughtRows.Find(reference.Instance, search, owner, cancellationToken) is SoughtRows sought ? sought.Of(all) : all;
        }

        // `public string Path => $"fal-ai/kling-video/{Version}/{Tier}";`
        private bool IsMadeOfOthers(IPropertySymbol property) =>
            FindDeclaration(property.OriginalDefinition) is PropertyDeclarationSyntax { Initializer: null } declaration && Bodies.FindReturned(declaration).Any();

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

            return Objects.FindValue(source?.SkipConversions(), member, search, cancellationToken);
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
                found = found.Union(value.Parent is { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation row } } ? Evaluate(value).In(row.Syntax).Under(FindRowKey(row)) : Evaluate(value).At(value.Syntax));
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
                case VariableDeclaratorSyntax when member is IFieldSymbol { IsReadOnly: true }:
                    // The constructors give it one.
                    return TextSet.None;
                case PropertyDeclarationSyntax property:
                    return (property.Initializer is { } initializer ? Evaluate(model.GetOperation(initializer.Value, cancellationToken)) : TextSet.None)
                        .Union(EvaluateBody(property, model));
                case ParameterSyntax parameter when model.GetDeclaredSymbol(parameter, cancellationToken) is IParameterSymbol positional:
                    return EvaluateSymbol(positional);
                default:
                    return member is IPropertySymbol { IsAbstract: true } ? TextSet.None : TextSet.Unknown;
            }
        }

        // Of a property, or a method that is called on an object.
        private TextSet EvaluateImplementations(ISymbol member)
        {
            TextSet found = TextSet.None;
            foreach (INamedTypeSymbol derived in members.FindDerived(member.ContainingType, cancellationToken))
            {
                foreach (ISymbol candidate in derived.FindCalled(member.Name))
                {
                    if (candidate is IPropertySymbol { IsAbstract: false } || (candidate is IMethodSymbol { IsAbstract: false } method && member is IMethodSymbol called && Members.CanRun(called, method)))
                    {
                        // `model switch { Kling kling => ... }` asks for the type.
                        found = found.Union(EvaluateSymbol(candidate).Under(ConstantTexts.Find(derived)));
                    }
                }
            }

            return found;
        }

        private TextSet EvaluateReturned(IMethodSymbol method)
        {
            SyntaxNode? declaration = FindDeclaration(method);
            if (declaration is null)
            {
                return TextSet.Unknown;
            }

            TextSet found = method.IsAbstract ? TextSet.None : EvaluateBody(declaration, search.GetModel(declaration.SyntaxTree));
            if (method is { IsStatic: false } && (IsAbstract(method) || method.IsVirtual))
            {
                // `protected abstract string GetEndpoint(Job job);`
                found = found.Union(EvaluateImplementations(method));
            }

            return method.IsAbstract && found.Values.IsEmpty ? TextSet.Unknown : found;
        }

        private TextSet EvaluateBody(SyntaxNode declaration, SemanticModel model)
        {
            IOperation?[] returned = [.. Bodies.FindReturned(declaration).Select(value => model.GetOperation(value, cancellationToken))];
            ReturnKeys keys = ReturnKeys.Find(returned);
            IReadOnlyList<string> known = owner.FindConstants(keys.Subject, cancellationToken);
            TextSet found = TextSet.None;
            for (int i = 0; i < returned.Length; i++)
            {
                if (ArmKeys.CanBe(keys.Of(i), known) && (owner.Assumed.IsEmpty || !IsRuledOut(returned[i])))
                {
                    found = found.Union(Evaluate(returned[i]).UnderAny(keys.Of(i)));
                }
            }

            return returned.Length > 0 || declaration is PropertyDeclarationSyntax ? found : TextSet.Unknown;
        }

        private static bool IsAbstract(ISymbol member) => member.IsAbstract || member.ContainingType?.TypeKind == TypeKind.Interface;

        private SyntaxNode FindDefault(IParameterSymbol parameter) =>
            FindDeclaration(parameter) is ParameterSyntax { Default.Value: { } value } ? value : search.Files[0].GetRoot(cancellationToken);

        private SyntaxNode? FindDeclaration(ISymbol symbol) => search.FindDeclaration(symbol, cancellationToken);
    }
}
