using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Follows a payload from where it is made to the calls and objects that take it, and gathers the endpoints named beside it.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who calls and assigns what.</param>
/// <param name="named">Reads endpoints.</param>
/// <param name="places">Reads conditions, and says what they leave.</param>
/// <param name="written">What the payload's entries are written through, or null.</param>
/// <param name="names">Those of its entries' names that a rule is about.</param>
/// <param name="isOne">Whether one of them is followed by itself.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed partial class PayloadFlow(ProjectSearch search, Members members, MentionGatherer named, PlaceFilter places, ISymbol? written, IReadOnlyCollection<string> names, bool isOne, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 10;
    private const int MaximumSteps = 400;

    private readonly HashSet<ISymbol> _written = written is null ? new(SymbolEqualityComparer.Default) : new(SymbolEqualityComparer.Default) { written };
    private readonly PairCopies _copies = new(names, new KeyTexts(search, cancellationToken), isOne);
    private readonly StrippedKeys _stripped = new(search, members, places.Conditions, new KeyTexts(search, cancellationToken), names, cancellationToken);
    private MentionGatherer _mentions = named;
    private BesideGatherer _beside = new(search, named, cancellationToken);
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _givenBack = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _passedParts = [];
    private readonly List<ImmutableArray<EndpointMention>> _found = [];
    private readonly CallWays _ways = new(places);
    private readonly List<ImmutableArray<EndpointMention>> _givenBeside = [];
    private readonly List<IOperation> _callers = [];
    private readonly HashSet<SyntaxNode> _tuples = [];
    private readonly HashSet<SyntaxNode> _rows = [];
    private SyntaxNode? _made;
    private bool _isInTable;
    private bool _isStated;
    private bool _isProbe;
    private bool _isDividedWithin;
    private int _item = -1;
    private int _depth;
    private int _steps;

    /// <summary>What was named beside the payload.</summary>
    public ImmutableArray<EndpointMention> Mentions => IsKnown(_own) ? _own : FindOwn(GoesOn && MentionGatherer.Merge(_ways.Leave(_found).Concat(_assigned)) is { IsEmpty: false } all ? all
        : MentionGatherer.Merge(_ways.Leave(_found)) is { IsEmpty: false } found ? found
        : IsSent || IsReturned ? MentionGatherer.Merge(_givenBeside)
        : ImmutableArray<EndpointMention>.Empty);

    private bool GoesOn => IsSent || IsReturned || IsCalledBack || IsKept || IsRequest;

    /// <summary>Where the payload is written.</summary>
    public SyntaxNode? Place { get; init; }

    /// <summary>Whether what is followed is a parameter or variable of the payload's type, which holds any object of it.</summary>
    public bool IsOfType { get; init; }

    /// <summary>Whether the payload is passed to a library, to an interface that nothing here implements, or beside an endpoint.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether a library for requests is given it.</summary>
    public bool IsRequest { get; private set; }

    /// <summary>Whether it is given to a delegate: what that does with it is for whoever gave the delegate to say.</summary>
    public bool IsCalledBack { get; private set; }

    /// <summary>Whether it is given to callers that are not here.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>Whether it is put into something by which it may go on unseen: a stream, a builder of requests.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Whether it is written to a file.</summary>
    public bool IsInFile { get; private set; }

    /// <summary>Whether it is part of a larger object, such as a shot of a request or a property of a schema.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Whether some of the names are left out or renamed on the way, and others not.</summary>
    public bool IsDivided => _isDividedWithin || _copies.IsDivided || _stripped.IsDivided;

    /// <summary>The calls, in other members, of what makes or passes on the payload.</summary>
    public IReadOnlyList<IOperation> Callers => _callers;

    /// <summary>Adds the address that what holds the payload is created with: <c>new RestRequest("...")</c>.</summary>
    public void AddOwn(IOperation creation)
    {
        _found.Add(_beside.GatherAddress(creation));
        SetOwn(creation);
    }

    /// <summary>Follows the value of an expression.</summary>
    public void Follow(IOperation value)
    {
        if (_depth >= MaximumDepth || ++_steps > MaximumSteps || !_seen.Add(value.Syntax) || (_isStated && IsLeftOut(value)))
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        _made ??= value.Syntax;
        _depth++;
        (int postponed, int found) = (_postponed.Count, _found.Count);
        Climb(value);
        FollowPostponed(postponed, found);
        _depth--;
    }

    /// <summary>Follows what a local, parameter, field or property holds.</summary>
    /// <param name="holder">The holder.</param>
    /// <param name="from">Where it gets the value; a local may get others.</param>
    public void Follow(ISymbol holder, SyntaxNode? from = null)
    {
        if (from is not null && holder is ILocalSymbol local && LocalParts.Find(local, search, cancellationToken) is LocalParts parts)
        {
            // `body = body.Where(...)`: what stands further on is about another value.
            if (_passedParts.Add(parts.FindStart(from)))
            {
                foreach (IOperation reference in References.Find(holder, search, cancellationToken).Where(reference => parts.Has(from, reference.Syntax)))
                {
                    Follow(reference);
                }
            }

            return;
        }

        if (!_followed.Add(holder))
        {
            _ways.ReachAgain(holder);
            return;
        }

        if (holder is IMethodSymbol iterator)
        {
            FollowCalls(iterator);
            return;
        }

        int found = _found.Count;
        FollowUses(holder);
        _ways.AddReached(holder, found, _found.Count);
    }

    private void FollowUses(ISymbol holder)
    {
        bool any = false;
        foreach (IOperation reference in References.Find(holder, search, cancellationToken))
        {
            any = true;
            if (!IsOfAnother(reference))
            {
                Follow(reference);
            }
        }

        if (holder is IPropertySymbol property && property.FindDeclaredAbove() is { Count: > 0 } above)
        {
            any |= FollowAbove(property, above, any);
        }

        IsReturned |= !any && holder is IFieldSymbol or IPropertySymbol;
        if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } filled && IsWritten(filled))
        {
            FollowFilled(filled);
        }

        if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter && IsWritten(parameter))
        {
            FollowArguments(method, parameter.Ordinal);
        }
    }

    /// <summary>Follows where a writer's text goes.</summary>
    public void FollowTarget(IOperation creation)
    {
        if (WritesFile(creation))
        {
            IsInFile = true;
            return;
        }

        IsSent = true;
        foreach (IArgumentOperation argument in Arguments.Of(creation))
        {
            if (argument.Value.SkipConversions() is IObjectCreationOperation inner)
            {
                // new JsonTextWriter(new StringWriter(text))
                FollowTarget(inner);
            }
            else
            {
                FollowHolder(argument.Value);
            }
        }
    }

    /// <summary>Whether a writer is created on a file.</summary>
    public bool WritesFile(IOperation creation) => Arguments.Of(creation).Any(argument => IsFile(argument.Value.SkipConversions()));

    // What is taken out of a payload where it is made is no entry of it to begin with.
    private bool IsMadeIn(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax.Contains(_made) && !_made!.Ancestors().TakeWhile(node => node != declarator.Syntax).Any(static node => node is ArgumentSyntax);

    // Of several tuples, or objects, with an endpoint and a body each, those of the payload's own. What its own says is not what others say, even where it is not known.
    private ImmutableArray<EndpointMention> FindOwn(ImmutableArray<EndpointMention> found)
    {
        if (found.Any(mention => mention.Row is not null && _tuples.Contains(mention.Row)))
        {
            return found.RemoveAll(mention => mention.Row is TupleExpressionSyntax row && !_tuples.Contains(row));
        }

        return LeaveOwn(found);
    }

    /// <summary>What is left without the endpoints that other objects say, of the kind that the payload is kept in, where its own says none in sight.</summary>
    public ImmutableArray<EndpointMention> LeaveOwn(ImmutableArray<EndpointMention> found)
    {
        if (found.IsEmpty || _rows.Count == 0 || found.Any(mention => mention.Row is not null && _rows.Contains(mention.Row)))
        {
            return found;
        }

        ITypeSymbol?[] types = [.. _rows.Select(FindRowType)];
        return found.RemoveAll(mention => mention.Row is BaseObjectCreationExpressionSyntax or TupleExpressionSyntax && FindRowType(mention.Row) is ITypeSymbol type && Array.Exists(types, own => SymbolEqualityComparer.Default.Equals(own, type)));
    }

    private ITypeSymbol? FindRowType(SyntaxNode row) =>
        search.GetModel(row.SyntaxTree).GetTypeInfo(row, cancellationToken) is { Type: var own, ConvertedType: var target } && own is INamedTypeSymbol { IsTupleType: true } ? target : own;

    // An endpoint of the service, be it one that no schema describes: what is named further on is for others.
    private static bool IsKnown(ImmutableArray<EndpointMention> found) =>
        found.Any(static mention => mention.Id is not null || (!mention.IsForeign && mention.Text.IndexOf("/requests", StringComparison.Ordinal) < 0));

    private bool AreKept(IOperation call) =>
        _copies.AreKept(call.Syntax) && !(!_isInTable && _tuples.Count == 0 && call is IInvocationOperation query && PairCopies.TakesOnePart(query));

    // `names.GetValueOrDefault(key)` gives one of the values.
    private bool IsLookUp(IInvocationOperation call) => !_isInTable && call.TargetMethod.Name is "GetValueOrDefault" or "GetValue" && !Reflection.IsRead(call.TargetMethod);

    // The call's value can hold the payload: JSON text, content, a task of either; not a count or a success.
    private static bool GivesPayload(IInvocationOperation call) => call.Type is { SpecialType: SpecialType.None or SpecialType.System_String or SpecialType.System_Object };

    // `await statement.ExecuteAsync()` gives a count or a success later.
    private static bool GivesResult(IInvocationOperation call) =>
        call.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } && results[0].SpecialType is not (SpecialType.None or SpecialType.System_String or SpecialType.System_Object);

    private static bool IsTaskOfNothing(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };
}
