using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Onwards: into what takes the payload.
internal sealed partial class PayloadFlow
{
    // `new Statement().Set("key", value).ExecuteAsync()`: what the methods of a builder do with the values that they are given.
    private void FollowSetters(IOperation built)
    {
        IOperation current = built.SkipConversions();
        IEnumerable<IInvocationOperation> calls = current is ILocalReferenceOperation { Local: ILocalSymbol local }
            ? References.Find(local, search, cancellationToken).Select(static use => use.Parent).OfType<IInvocationOperation>()
            : FindLinks(current);
        foreach (IMethodSymbol method in calls.Select(static call => call.TargetMethod.OriginalDefinition).Where(static method => method.Parameters is { Length: > 1 } parameters && parameters[0].Type.SpecialType == SpecialType.System_String))
        {
            foreach (IParameterSymbol value in method.Parameters.Skip(1))
            {
                FollowParameter(method, value.Ordinal);
            }
        }
    }

    private static IEnumerable<IInvocationOperation> FindLinks(IOperation chain)
    {
        for (IInvocationOperation? link = chain as IInvocationOperation; link is not null; link = link.Instance?.SkipConversions() as IInvocationOperation)
        {
            yield return link;
        }
    }

    // Whether to go on with what the call gives.
    private bool PassArgument(IArgumentOperation argument, IOperation call)
    {
        if (call is IInvocationOperation looking && KnownCalls.OnlyLooks(looking.TargetMethod))
        {
            // Only the assertion library's own methods and the like; a method of the project's is looked into below.
            return false;
        }

        if (PassProcess(argument.Value) || (call is IInvocationOperation keeping && OtherLibraries.KeepsRows(keeping.TargetMethod.ContainingType)))
        {
            return false;
        }

        if (call is IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } or IInvocationOperation { Arguments.Length: 2, TargetMethod.Name: "Add" or "TryAdd" } && IsPartOf(call))
        {
            IsPart = true;
            return false;
        }

        if (call.Parent is IObjectOrCollectionInitializerOperation entries && Wrappers.IsStep(entries))
        {
            return false;
        }

        if (call is IObjectCreationOperation && (OtherLibraries.Keeps(call.Type) || KnownCalls.IsAnswering(call.Type) || IsOnlyLookedAt(call)))
        {
            return false;
        }

        if (IsWrittenToAnswer(argument, call) || IsWrittenToFile(argument, call) || KnownCalls.IsKey(argument.Parameter) || Expectations.Have(call))
        {
            return false;
        }

        if (!AreKept(call) || (call is IInvocationOperation { Arguments.Length: > 0 } reading && ReferenceEquals(reading.Arguments[0], argument) && IsLookUp(reading)))
        {
            return false;
        }

        IsRequest |= argument.Parameter?.ContainingSymbol?.ContainingType is INamedTypeSymbol taker && KnownCalls.IsOfRequests(taker);
        _isInTable |= call is IInvocationOperation { Arguments.Length: 2, Parent: IObjectOrCollectionInitializerOperation };
        ImmutableArray<EndpointMention> beside = MentionGatherer.Merge(
            [FindBeside(call, argument), call is IInvocationOperation invoked ? _mentions.GatherAttributes(invoked.TargetMethod) : ImmutableArray<EndpointMention>.Empty]);
        ImmutableArray<EndpointMention> kept = _stripped.Keep(beside, call, argument);
        if (IsKnown(beside) && (kept.IsEmpty || AreKeptWithin(argument, call)))
        {
            return false;
        }

        beside = kept;
        if (call is IObjectCreationOperation)
        {
            _rows.Add(call.Syntax);
        }

        if (IsChanged(argument, call))
        {
            // What comes of it is another one, which says less than where that is sent.
            _givenBeside.Add(beside);
        }
        else
        {
            _found.Add(beside);
            if (IsKnown(beside))
            {
                IsSent = true;
                return false;
            }
        }

        if (call is IInvocationOperation { Arguments.Length: 2, Parent: IObjectOrCollectionInitializerOperation })
        {
            // `{ "input", payload }`
            return true;
        }

        // `body.Merge(payload)`, and `body.TryAdd(key, value)` for all that a payload has.
        if (call is IInvocationOperation { TargetMethod.Name: "Merge", Instance: IOperation } or IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments.Length: 2, Instance: IOperation })
        {
            IInvocationOperation into = (IInvocationOperation)call;
            if (into.Arguments.Length < 2 || _copies.AreKept(into.Syntax, into.Arguments[0].Value.Syntax, into.Arguments[1].Value.Syntax))
            {
                FollowHolder(into.Instance);
            }

            return false;
        }

        // A list of payloads, a queue.
        if (call is IInvocationOperation { TargetMethod.Name: "Add" or "Enqueue" or "Push", Arguments.Length: 1, Parent: not IObjectOrCollectionInitializerOperation, Instance: { Type.SpecialType: SpecialType.None } collection }
            && collection.Type.AllInterfaces.Any(static type => type.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            _isInTable = true;
            FollowHolder(collection);
            return false;
        }

        FollowTargets(argument, call);
        if (argument.Parameter is { } parameter && parameter.ContainingSymbol is IMethodSymbol method)
        {
            FollowLambdas(call, argument.Value);
            if (call is IObjectCreationOperation { Type: INamedTypeSymbol { IsGenericType: true } })
            {
                _postponed.Add(() => FollowParameter(method, parameter.Ordinal, call));
            }
            else
            {
                FollowParameter(method, parameter.Ordinal, call);
            }

            if (call is IInvocationOperation showing && IsOutside(method) && !KnownCalls.PassesOn(method) && IsShown(showing, argument))
            {
                return false;
            }

            bool isFunction = FollowFunctions(method, parameter.Ordinal, call);
            if (call is IInvocationOperation && IsOutside(method) && !KnownCalls.PassesOn(method))
            {
                IsSent |= method.MethodKind != MethodKind.DelegateInvoke || isFunction;
                IsCalledBack |= method is { MethodKind: MethodKind.DelegateInvoke, ReturnsVoid: false } && !isFunction;
                IsKept |= isFunction;
                if (method.ReturnType is { Name: "Task" or "ValueTask" })
                {
                    return false;
                }

                IsKept |= method.ReturnType.SpecialType is not (SpecialType.System_Void or SpecialType.System_Boolean) && !(KnownCalls.IsOfRequests(method.ContainingType) && Objects.IsLink((IInvocationOperation)call));
            }
        }

        if (IsUsedUp(argument, call))
        {
            // What the method makes of it does not come back as it is.
            return false;
        }

        return call is IObjectCreationOperation
            || (call is IInvocationOperation invocation && ((GivesPayload(invocation) && !IsTaskOfNothing(invocation.Type)) || invocation.Parent is IObjectOrCollectionInitializerOperation));
    }

    // `Dictionary<string, object> Strip(string model, Dictionary<string, object> body)` of the project.
    private bool IsChanged(IArgumentOperation argument, IOperation call) =>
        call is IInvocationOperation { TargetMethod: IMethodSymbol method }
        && argument.Parameter is { Type: INamedTypeSymbol type }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)
        && ContainerKinds.Find(type) is not null
        && search.FindDeclaration(method.OriginalDefinition, cancellationToken) is not null;

    private bool IsOutside(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        || ((method.IsAbstract || method.ContainingType?.TypeKind == TypeKind.Interface) && !members.FindDerived(method.ContainingType!, cancellationToken).Any());

    // `Describe(out var id, out var body)`
    private void FollowOut(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.Out or RefKind.Ref, ContainingSymbol: IMethodSymbol method } || _entered.Contains(method.OriginalDefinition))
        {
            return;
        }

        foreach (IOperation call in members.FindCalls(method, cancellationToken))
        {
            _callers.Add(call);
            FollowHolder(Arguments.Find(call, parameter.Ordinal) is IDeclarationExpressionOperation declared ? declared.Expression : Arguments.Find(call, parameter.Ordinal));
        }
    }

    // `var (id, body) = (..., payload)`
    private void FollowItem(IOperation target)
    {
        IOperation? tuple = target is IDeclarationExpressionOperation several ? several.Expression : target;
        if (tuple is ITupleOperation { Elements: var items } && _item >= 0 && _item < items.Length)
        {
            FollowHolder(items[_item] is IDeclarationExpressionOperation declared ? declared.Expression : items[_item]);
        }
    }

    // `let body = payload select http.PostAsync(url, body)`
    private void FollowRange(LetClauseSyntax let)
    {
        SemanticModel model = search.GetModel(let.SyntaxTree);
        foreach (IdentifierNameSyntax name in let.FirstAncestorOrSelf<QueryExpressionSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>() ?? [])
        {
            if (string.Equals(name.Identifier.ValueText, let.Identifier.ValueText, StringComparison.Ordinal)
                && model.GetSymbolInfo(name, cancellationToken).Symbol is IRangeVariableSymbol
                && model.GetOperation(name, cancellationToken) is IOperation use)
            {
                Follow(use);
            }
        }
    }

    private void FollowHolder(IOperation? instance)
    {
        switch (instance?.SkipConversions())
        {
            case ILocalReferenceOperation local:
                Follow(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                Follow(parameter.Parameter);
                break;
            case IMemberReferenceOperation member:
                Follow(member.Member);
                break;
        }
    }
}
