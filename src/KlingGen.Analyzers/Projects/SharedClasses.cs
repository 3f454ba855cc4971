using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects;

/// <summary>The classes of a project that are sent to endpoints of several kinds: each is right in itself; what one of its objects holds may be wrong.</summary>
/// <param name="search">The project's files.</param>
/// <param name="payloads">Reads payloads.</param>
/// <param name="destinations">Finds where they go.</param>
/// <param name="ruleNames">The parameters that rules are about.</param>
/// <param name="findDrafts">The payloads of a file.</param>
/// <param name="findDivided">The parameters of a payload that some of its endpoints take and others refuse.</param>
internal sealed class SharedClasses(
    ProjectSearch search,
    PayloadFinder payloads,
    DestinationFinder destinations,
    ImmutableArray<string> ruleNames,
    Func<SyntaxTree, CancellationToken, ImmutableArray<PayloadDraft>> findDrafts,
    Func<PayloadDraft, Destination, CancellationToken, ImmutableArray<string>> findDivided)
{
    private List<SharedObject>? _objects;

    /// <summary>Whether a payload is the declaration of such a class.</summary>
    public bool Has(PayloadDraft draft, CancellationToken cancellationToken) =>
        draft is { Creation: null, Holder: INamedTypeSymbol }
        && destinations.Find(draft, cancellationToken) is Destination found
        && (found.IsOpen || IsSetForOthers(draft, found, cancellationToken));

    /// <summary>The objects of such classes that a file creates.</summary>
    public IEnumerable<PayloadDraft> FindObjects(SyntaxTree tree, CancellationToken cancellationToken) => GetObjects(cancellationToken)
        .Where(found => found.Creation.Syntax.SyntaxTree == tree)
        .Select(found => Read(found, cancellationToken));

    // `if (model.StartsWith("wan")) request.NegativePrompt = words;`
    private bool IsSetForOthers(PayloadDraft draft, Destination found, CancellationToken cancellationToken) =>
        draft.Shape == PayloadShape.Dto
        && !found.Ids.IsEmpty
        && draft.Entries.Where(entry => ruleNames.Contains(entry.WireName)).Select(static entry => entry.Property).OfType<IPropertySymbol>().Any(property =>
            References.Find(property, search, cancellationToken).Any(use =>
                use.Parent is ISimpleAssignmentOperation assignment
                && ReferenceEquals(assignment.Target, use)
                && destinations.IsForOthers(assignment, draft, found, cancellationToken)));

    private List<SharedObject> GetObjects(CancellationToken cancellationToken)
    {
        if (_objects is not null)
        {
            return _objects;
        }

        (INamedTypeSymbol Type, ImmutableArray<string> Names)[] shared =
        [
            .. payloads.FindDeclaring(cancellationToken)
                .SelectMany(file => findDrafts(file, cancellationToken))
                .Where(static draft => draft is { Shape: PayloadShape.Dto, Creation: null, Holder: INamedTypeSymbol })
                .Select(draft => (Type: (INamedTypeSymbol)draft.Holder!, Names: FindOwnNames(draft, cancellationToken)))
                .Where(static one => !one.Names.IsEmpty),
        ];
        INamedTypeSymbol[] types = [.. shared.Select(static one => one.Type)];
        List<SharedObject> found =
        [
            .. from one in shared
               from made in search.Members.FindDerived(one.Type, cancellationToken).Prepend(one.Type)
               where SymbolEqualityComparer.Default.Equals(made, one.Type) || !types.Contains(made, SymbolEqualityComparer.Default)
               from creation in FindCreations(made, cancellationToken)
               select new SharedObject(creation, one.Type, one.Names),
        ];
        return _objects = found;
    }

    // What each object of a class says for itself: all parameters, or those that only some of the class's endpoints take.
    private ImmutableArray<string> FindOwnNames(PayloadDraft draft, CancellationToken cancellationToken) =>
        Has(draft, cancellationToken) ? ruleNames
        : destinations.Find(draft, cancellationToken) is { Ids.Length: > 1 } found ? findDivided(draft, found, cancellationToken)
        : ImmutableArray<string>.Empty;

    private IEnumerable<IOperation> FindCreations(INamedTypeSymbol type, CancellationToken cancellationToken) => type.InstanceConstructors
        .SelectMany(constructor => search.Members.FindCalls(constructor, cancellationToken))
        .Where(static call => call is IObjectCreationOperation)
        .Concat(FindCopies(type, cancellationToken));

    // `request with { NegativePrompt = words }`
    private IEnumerable<IOperation> FindCopies(INamedTypeSymbol type, CancellationToken cancellationToken) => !type.IsRecord && !type.IsValueType ? [] : search.Files
        .SelectMany(file => FileFacts.Of(file).FindCopies(cancellationToken))
        .Select(copy => search.GetModel(copy.SyntaxTree).GetOperation(copy, cancellationToken))
        .OfType<IWithOperation>()
        .Where(copy => SymbolEqualityComparer.Default.Equals(copy.Type, type));

    // What a derived class has itself is judged by that class.
    private PayloadDraft Read(SharedObject one, CancellationToken cancellationToken)
    {
        PayloadDraft draft = payloads.ReadCreation(one.Creation, one.Type, cancellationToken);
        bool isOwn = SymbolEqualityComparer.Default.Equals(one.Creation.Type, one.Type);
        return isOwn && one.Names == ruleNames
            ? draft
            : new PayloadDraft(
                draft.Shape,
                draft.Root,
                draft.Creation,
                draft.Holder,
                draft.Name,
                draft.Entries.RemoveAll(entry => ruleNames.Contains(entry.WireName)
                    && !(one.Names.Contains(entry.WireName) && (isOwn || SymbolEqualityComparer.Default.Equals(entry.Property?.ContainingType, one.Type)))),
                draft.IsPartial);
    }

    private readonly record struct SharedObject(IOperation Creation, INamedTypeSymbol Type, ImmutableArray<string> Names);
}
