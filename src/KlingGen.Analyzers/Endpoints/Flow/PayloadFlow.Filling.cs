using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Functions that are given a payload to fill.
internal sealed partial class PayloadFlow
{
    // `client.SubmitAsync("fal-ai/...", input => input["prompt"] = ...)`: what is written to a lambda's parameter is whatever the method that takes the lambda gives it, or a part of what that gives back.
    private void FollowFilled(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not SyntaxNode lambda
            || search.GetModel(lambda.SyntaxTree).GetOperation(lambda, cancellationToken) is not IOperation function)
        {
            return;
        }

        FollowFilled(function, parameter.Ordinal);
    }

    // Fields with functions that have been looked for.
    private readonly HashSet<ISymbol> _kept = new(SymbolEqualityComparer.Default);

    private void FollowFilled(IOperation function, int ordinal)
    {
        IOperation given = function;
        while (given.Parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation or IConditionalOperation { Type: not null } or ISwitchExpressionArmOperation or ISwitchExpressionOperation
            or IArrayInitializerOperation or IArrayCreationOperation
            || given.Parent?.Syntax is CollectionExpressionSyntax or CollectionElementSyntax)
        {
            given = given.Parent;
        }

        if (given.Parent is ISymbolInitializerOperation initializer && FindInitialized(initializer).ToArray() is { Length: 1 } kept && _kept.Add(kept[0]))
        {
            // `static readonly Fill Start = (body, image) => ...`, which rows name.
            foreach (IOperation reference in References.Find(kept[0], search, cancellationToken))
            {
                FollowFilled(reference, ordinal);
            }

            return;
        }

        if (given.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } })
        {
            // `Action<Body> fill = isKling ? AddKling : AddOther;`
            FollowInvoked(local, ordinal);
            return;
        }

        if (given.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } key, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation table } })
        {
            FollowFilledRow(key.Arguments[0].Value, table, ordinal);
            return;
        }

        if (given.Parent is ITupleOperation or IArgumentOperation { Parent: IObjectCreationOperation } or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation })
        {
            // A row that has the endpoint and what fills the body.
            ImmutableArray<EndpointMention> row = given.Parent is ITupleOperation ? _beside.Gather(given.Parent, given) : _beside.Gather(given.Parent.Parent!, given.Parent);
            _found.Add(row);
            if (IsKnown(row))
            {
                IsSent = true;
            }
            else if (given.Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } })
            {
                FollowInvoked(member, ordinal);
            }

            return;
        }

        if (given.Parent is not IArgumentOperation { Parent: IInvocationOperation call } argument || KnownCalls.OnlyLooks(call.TargetMethod))
        {
            return;
        }

        ImmutableArray<EndpointMention> beside = FindBeside(call, argument);
        _found.Add(beside);
        if (IsKnown(beside))
        {
            IsSent = true;
        }
        else if (GivesPayload(call) && !IsTaskOfNothing(call.Type))
        {
            Follow(call);
        }
    }

    // `["fal-ai/..."] = AddKling`, `["kling"] = AddKling`: what a table of functions fills is what they are called with.
    private void FollowFilledRow(IOperation key, IObjectCreationOperation table, int ordinal)
    {
        ImmutableArray<EndpointMention> row = _mentions.Gather(key);
        _found.Add(row);
        if (IsKnown(row))
        {
            IsSent = true;
            return;
        }

        IOperation whole = table;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        if (whole.Parent is ISymbolInitializerOperation initializer)
        {
            foreach (ISymbol holder in FindInitialized(initializer))
            {
                FollowInvoked(holder, ordinal);
            }
        }
    }

    // `BeforeSend(body)`, `BeforeSend?.Invoke(body)`, `Fill[model](body)`: what a delegate is given by the one who holds it.
    private void FollowInvoked(ISymbol holder, int ordinal)
    {
        foreach (IOperation reference in References.Find(holder, search, cancellationToken))
        {
            IOperation function = reference.Parent is IPropertyReferenceOperation { Arguments.Length: 1 } item && ReferenceEquals(item.Instance, reference) ? item : reference;
            if (function.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol kept } } && !ReferenceEquals(function, reference))
            {
                FollowInvoked(kept, ordinal);
                continue;
            }

            IOperation? call = function.Parent is IConditionalAccessOperation access ? access.WhenNotNull : function.Parent;
            if (call is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invoked)
            {
                _callers.Add(invoked);
                FollowHolder(Arguments.Find(invoked, ordinal));
            }
        }
    }
}
