using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Back: to the callers of what makes the payload or writes to it.
internal sealed partial class PayloadFlow
{
    // What is written to a parameter is written to what the callers pass.
    private void FollowArguments(IMethodSymbol method, int ordinal)
    {
        if (method.IsChosenByType() && _mentions.GatherMembers(method.ContainingType) is { IsEmpty: false } own)
        {
            // Who has an override write to a payload has the others do so too; the type that holds it says where its own goes.
            _found.Add(own);
            IsSent = true;
            return;
        }

        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        IOperation[] references = calls.Count == 0 ? [.. References.Find(method, search, cancellationToken).OfType<IMethodReferenceOperation>()] : [];
        IsReturned |= calls.Count == 0 && references.Length == 0;
        foreach (IOperation reference in references)
        {
            // `client.SubmitAsync("fal-ai/...", Configure)`
            _callers.Add(reference);
            FollowFilled(reference, ordinal);
        }

        HashSet<ISymbol> bodies = new(SymbolEqualityComparer.Default);
        foreach (IOperation call in calls)
        {
            _callers.Add(call);
            if (Arguments.Find(call, ordinal) is IOperation argument && !(argument.SkipConversions() is ILocalReferenceOperation { Local: { } local } && _stripped.AreTakenOut(local, call.Syntax)))
            {
                int found = _found.Count;
                _found.Add(_beside.Gather(call, argument.Parent!));
                if (argument.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } outer } given }
                    && _written.Add(given)
                    && _followed.Contains(given))
                {
                    // A helper of a helper, into which the payload was followed before: what its own callers pass is written to as well.
                    FollowArguments(outer, given.Ordinal);
                    continue;
                }

                if (FindBody(argument) is not ISymbol body || bodies.Add(body))
                {
                    FollowHolder(argument);
                }

                _ways.Add(found, _found.Count, [.. calls.Where(other => IsSameBody(argument, Arguments.Find(other, ordinal)))]);
            }
        }
    }

    private static bool IsSameBody(IOperation argument, IOperation? other) =>
        ReferenceEquals(argument, other) || (FindBody(argument) is ISymbol body && SymbolEqualityComparer.Default.Equals(body, other is null ? null : FindBody(other)));

    private static ISymbol? FindBody(IOperation argument) => argument.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    private bool IsWritten(IParameterSymbol parameter) => _written.Contains(parameter);

    private void FollowReturned(IReturnOperation returned)
    {
        IOperation? owner = returned.Parent;
        while (owner is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            owner = owner.Parent;
        }

        switch (owner)
        {
            case IAnonymousFunctionOperation lambda:
                Follow(lambda);
                break;
            case ILocalFunctionOperation function:
                FollowCalls(function.Symbol);
                break;
            default:
                if (FindMember(returned) is ISymbol member)
                {
                    FollowCalls(member);
                }

                break;
        }
    }

    private void FollowCalls(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol method when _entered.Contains(method.OriginalDefinition):
                _givenBack.Add(method.OriginalDefinition);
                break;
            case IMethodSymbol { AssociatedSymbol: IPropertySymbol property }:
                Follow(property);
                break;
            case IPropertySymbol property:
                Follow(property);
                break;
            case IMethodSymbol method when method.IsChosenByType() && members.FindCalls(method, cancellationToken) is { Count: > 0 } shown && shown.All(call => IsOnlyLookedAt(call)):
                break;
            case IMethodSymbol method when method.IsChosenByType() && _mentions.GatherMembers(method.ContainingType) is { IsEmpty: false } own:
                // Who calls an implementation calls the others too; the type that holds it says where it goes.
                _found.Add(own);
                IsSent = true;
                break;
            case IMethodSymbol method when method.IsChosenByType() && FindRegistered(method.ContainingType) is { IsEmpty: false } own:
                _found.Add(own);
                IsSent = true;
                break;
            case IMethodSymbol method when method.IsChosenByType() && new OwnTexts(search, _mentions.Texts, cancellationToken).Find(method.ContainingType) is { Count: > 0 } told:
                // Who calls an implementation asks the same object for its address.
                FollowAssuming(told, () => FollowCallsOf(method));
                break;
            case IMethodSymbol method:
                FollowCallsOf(method);
                break;
        }
    }

    private void FollowCallsOf(IMethodSymbol method)
    {
        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        IsReturned |= calls.Count == 0;
        foreach (IGrouping<SyntaxNode?, IOperation> same in calls.GroupBy(static call => Branches.FindMember(call.Syntax)))
        {
            int found = _found.Count;
            foreach (IOperation call in same)
            {
                _callers.Add(call);
                _found.Add(_mentions.Gather(call));
                Follow(call);
            }

            _ways.Add(found, _found.Count, [.. same]);
        }

        // A table of builders holds the method itself.
        foreach (IOperation reference in References.Find(method, search, cancellationToken).Where(static reference => reference is IMethodReferenceOperation))
        {
            _callers.Add(reference);
            Follow(reference);
        }
    }

    // Who reads a property of a base type or an interface reads this one and others: the type that holds it says where it goes, or else the reader.
    private bool FollowAbove(IPropertySymbol property, IReadOnlyList<IPropertySymbol> above, bool isRead)
    {
        ImmutableArray<EndpointMention> own = _mentions.GatherMembers(property.ContainingType);
        own = own.IsEmpty ? FindRegistered(property.ContainingType) : own;
        if (!own.IsEmpty)
        {
            if (!isRead)
            {
                _found.Add(own);
                IsSent = true;
            }

            return true;
        }

        bool any = false;
        foreach (IOperation reference in above.SelectMany(declared => References.Find(declared, search, cancellationToken)))
        {
            any = true;
            Follow(reference);
        }

        return any;
    }

    // `["fal-ai/..."] = new Builder()`, `Register("fal-ai/...", new Builder())`, `AddKeyedSingleton<IBuilder, Builder>("fal-ai/...")`
    private ImmutableArray<EndpointMention> FindRegistered(INamedTypeSymbol type)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (IOperation creation in type.InstanceConstructors.SelectMany(constructor => members.FindCalls(constructor, cancellationToken)))
        {
            IOperation part = creation;
            while (part.Parent is IConversionOperation)
            {
                part = part.Parent;
            }

            found.Add(part.Parent switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } row } => _mentions.Gather(row.Arguments[0].Value),
                ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation row } member => _beside.Gather(row, member),
                IArgumentOperation { Parent: (IInvocationOperation or IObjectCreationOperation) and { } call } argument => _beside.Gather(call, argument),
                _ => ImmutableArray<EndpointMention>.Empty,
            });
        }

        foreach (GenericNameSyntax generic in TypeArguments.Find(type, search, cancellationToken))
        {
            if (generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is InvocationExpressionSyntax syntax
                && syntax.Expression.Contains(generic)
                && search.GetModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken) is IInvocationOperation call)
            {
                found.Add(MentionGatherer.Merge(call.Arguments.Select(argument => _mentions.Gather(argument.Value))));
            }
        }

        return MentionGatherer.Merge(found);
    }

    private ISymbol? FindMember(IOperation operation)
    {
        SyntaxNode? declaration = operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
        return declaration is null ? null : search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
    }

    private static IEnumerable<ISymbol> FindInitialized(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };
}
