using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Tells which addresses around a payload are those of other calls: <c>http.PostAsJsonAsync(url, other)</c> says nothing of what is shown or stored beside it.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who calls what.</param>
/// <param name="place">Where the payload is made.</param>
/// <param name="isReturned">Whether it is given to callers that are not here, who may give it back.</param>
/// <param name="isRequest">Whether it is sent as a request, or given to callers who may do so: an endpoint among its own entries is where it goes then, and not what a message or a row says.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class TakenAddresses(ProjectSearch search, Members members, SyntaxNode place, bool isReturned, bool isRequest, CancellationToken cancellationToken)
{
    /// <summary>Whether an address is given, together with another payload, to a call that the payload is no part of.</summary>
    public bool IsTaken(IOperation address)
    {
        IOperation current = address;
        while (true)
        {
            switch (current.Parent)
            {
                case IConversionOperation or ICoalesceOperation or IInterpolatedStringTextOperation or IInterpolationOperation or IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                    current = current.Parent;
                    break;
                case IConditionalOperation { WhenTrue.ConstantValue.HasValue: true, WhenFalse.ConstantValue.HasValue: true } choice when !ReferenceEquals(choice.Condition, current):
                    // Not where one of two addresses is unknown: that may be the one this payload goes to.
                    current = choice;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "Uri" or "UriBuilder" } uri }:
                    current = uri;
                    break;
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Type.Name: "UriBuilder" } uri } }:
                    current = uri;
                    break;
                case IPropertyReferenceOperation { Property: { Name: "Uri", ContainingType.Name: "UriBuilder" } } uri:
                    current = uri;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type: INamedTypeSymbol type } request } when KnownCalls.IsOfRequests(type):
                    return HasOtherContent(request);
                case IArgumentOperation { Parent: IObjectCreationOperation made } when made.Syntax == place:
                    return !isRequest;
                case IArgumentOperation { Parent: IObjectCreationOperation made } when made.Syntax.Contains(place):
                    return false;
                case IArgumentOperation { Parent: IObjectCreationOperation { Arguments: var beside } made } argument:
                    // `new Job(url, other)`, or a target that is given to a call.
                    if (beside.Any(other => !ReferenceEquals(other, argument) && IsPayload(other.Value)))
                    {
                        return true;
                    }

                    current = made;
                    break;
                case ITupleOperation pair:
                    return !pair.Syntax.Contains(place) && pair.Elements.Any(other => !ReferenceEquals(other, current) && IsPayload(other));
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    return !call.Syntax.Contains(place) && call.Arguments.Any(other => !ReferenceEquals(other, argument) && (IsPayload(other.Value) || IsSent(other.Value, call)));
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } }:
                    return AreTaken(local);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: ILocalSymbol local } } assignment when ReferenceEquals(assignment.Value, current):
                    return AreTaken(local);
                case ISimpleAssignmentOperation { Parent: { } own } when own.Syntax == place || (own is IObjectOrCollectionInitializerOperation { Parent.Syntax: var whole } && whole == place):
                    return !isRequest;
                case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation other } assignment when ReferenceEquals(assignment.Value, current):
                    return !other.Syntax.Contains(place);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } entry, Parent: IObjectOrCollectionInitializerOperation other } assignment
                    when ReferenceEquals(assignment.Value, current) && ConstantTexts.Find(entry.Arguments[0].Value) is string key && Addresses.IsModel(key):
                    return !other.Syntax.Contains(place);
                case IReturnOperation returned when FindMethod(returned) is IMethodSymbol method:
                    return method.AssociatedSymbol is IPropertySymbol property ? AreTaken(property) : IsTakenFrom(method);
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    return AreTaken(fields[0]);
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    return AreTaken(properties[0]);
                default:
                    return false;
            }
        }
    }

    /// <summary>Whether a local, field or property is read for nothing but such calls.</summary>
    public bool AreTaken(ISymbol holder)
    {
        if (!_active.Add(holder))
        {
            return true;
        }

        bool any = false;
        foreach (IOperation reference in References.Find(holder, search, cancellationToken))
        {
            if (reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference))
            {
                continue;
            }

            any = true;
            if (!IsTaken(reference))
            {
                _active.Remove(holder);
                return false;
            }
        }

        _active.Remove(holder);
        return any;
    }

    // `new HttpRequestMessage(HttpMethod.Post, url) { Content = ... }`, `request.Content = ...`, `new RestRequest(url).AddJsonBody(other)`
    private bool HasOtherContent(IObjectCreationOperation request)
    {
        if (request.Syntax.Contains(place))
        {
            return false;
        }

        for (IInvocationOperation? link = FindLink(request); link is not null; link = FindLink(link))
        {
            if (GivesOther(link))
            {
                return true;
            }
        }

        IEnumerable<IPropertyReferenceOperation> set = request.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Target).OfType<IPropertyReferenceOperation>() ?? [];
        IOperation whole = request;
        while (whole.Parent is IConversionOperation || FindLink(whole) is not null)
        {
            whole = FindLink(whole) ?? whole.Parent!;
        }

        if (whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } })
        {
            set = set.Concat(References.Find(local, search, cancellationToken)
                .Select(static use => use.Parent)
                .OfType<IPropertyReferenceOperation>()
                .Where(static property => property.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, property)));
            if (References.Find(local, search, cancellationToken).Select(FindLink).Any(link => link is not null && GivesOther(link)))
            {
                return true;
            }
        }

        return set.FirstOrDefault(static property => property.Property.Name == "Content") is { Parent.Syntax: var content } && !content.Contains(place);
    }

    private static IInvocationOperation? FindLink(IOperation request) => request.Parent switch
    {
        IInvocationOperation call when ReferenceEquals(call.Instance, request) => call,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument when ReferenceEquals(call.Arguments[0], argument) => call,
        _ => null,
    };

    private bool GivesOther(IInvocationOperation call) => !call.Syntax.Contains(place) && call.Arguments.Skip(call.Instance is null ? 1 : 0).Any(argument => IsPayload(argument.Value));

    // `Address()`, of a method that puts it together.
    private bool IsTakenFrom(IMethodSymbol method)
    {
        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        if (calls.Count == 0 || !_active.Add(method))
        {
            return calls.Count > 0;
        }

        bool areTaken = calls.All(IsTaken);
        _active.Remove(method);
        return areTaken;
    }

    private IMethodSymbol? FindMethod(IReturnOperation returned) =>
        search.GetModel(returned.Syntax.SyntaxTree).GetEnclosingSymbol(returned.Syntax.SpanStart, cancellationToken) as IMethodSymbol is { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet } method ? method : null;

    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);

    private bool IsPayload(IOperation value) => !(isReturned && MayBeGivenBack(value)) && value.SkipConversions().Type switch
    {
        { IsAnonymousType: true } or { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol type => ContainerKinds.Find(type) is not null || IsContent(type),
        _ => false,
    };

    // What comes from outside, or content that is made of it: `new ByteArrayContent(body)`.
    private static bool MayBeGivenBack(IOperation value) => value.SkipConversions() switch
    {
        IParameterReferenceOperation or IMemberReferenceOperation => true,
        IOperation { Type: INamedTypeSymbol type } made and (IObjectCreationOperation or IInvocationOperation) => IsContent(type) && Arguments.Of(made) is { IsEmpty: false } given && MayBeGivenBack(given[0].Value),
        _ => false,
    };

    // `http.PostAsJsonAsync(url, request)`, of a class of the program's own.
    private static bool IsSent(IOperation value, IInvocationOperation call) =>
        value.SkipConversions().Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false }
        && KnownCalls.IsOfRequests(call.TargetMethod.ContainingType);

    private static bool IsContent(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "HttpContent")
            {
                return true;
            }
        }

        return false;
    }
}
