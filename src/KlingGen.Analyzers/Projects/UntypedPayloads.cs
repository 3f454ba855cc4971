using System.Collections.Concurrent;
using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects;

/// <summary>The payloads of one compilation that are not generated requests, found file by file when they are asked for.</summary>
internal sealed class UntypedPayloads
{
    /// <summary>One such name belongs to many services; two together, beside nothing that is not V3's, to few.</summary>
    public const int TellTaleCount = 2;

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<UntypedPayload>> _found = new();
    private readonly ConcurrentDictionary<SyntaxTree, object> _gates = new();
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<PayloadDraft>> _drafts = new();
    private readonly ProjectContracts _contracts;
    private readonly ImmutableArray<string> _ruleNames;
    private readonly ImmutableArray<string> _conditions;
    private readonly SharedClasses _shared;
    private readonly DestinationFinder _destinations;
    private readonly PayloadFinder _payloads;

    private UntypedPayloads(ProjectSearch search, ProjectContracts contracts, ImmutableArray<string> names, bool hasAllNames, CancellationToken cancellationToken)
    {
        EndpointCatalog catalog = contracts.GetCatalog(cancellationToken);
        _contracts = contracts;
        HasAllNames = hasAllNames;
        _ruleNames = FindRuleNames(contracts);
        _conditions = FindConditions(contracts);
        Search = search;
        Catalog = catalog;
        Named = new ProjectEndpoints(search, catalog, cancellationToken);
        Texts = new TextEvaluator(search, search.Members);
        RequestStructure structure = contracts.GetStructure(cancellationToken);
        _payloads = new PayloadFinder(search, names, new Nesting(structure.Members, structure.Parts, text => !catalog.FindIds(text).IsEmpty), new KeyChoices(Texts));
        _destinations = new DestinationFinder(search, Texts, catalog, Named, hasAllNames ? names : _ruleNames);
        _shared = new SharedClasses(search, _payloads, _destinations, _ruleNames, FindDrafts, FindDivided);
    }

    public ProjectSearch Search { get; }

    /// <summary>How many files have been read: those that were asked for, and those whose types others may make objects of.</summary>
    public int ReadCount => _drafts.Count;

    public EndpointCatalog Catalog { get; }

    public ProjectEndpoints Named { get; }

    public TextEvaluator Texts { get; }

    public Members Members => Search.Members;

    private bool HasAllNames { get; }

    /// <summary>The compilation's payloads, or null where no file says anything of the applications that a migration is about.</summary>
    public static UntypedPayloads? Find(Compilation compilation, ProjectContracts contracts, CancellationToken cancellationToken)
    {
        if (contracts.Migrations.Count == 0)
        {
            return null;
        }

        string[] marks = [.. contracts.Migrations.SelectMany(static migration => migration.Endpoints).Select(static endpoint => FindMark(endpoint.From.Value)).Distinct(StringComparer.Ordinal)];
        ProjectSearch search = new(compilation);
        ImmutableArray<string> ruleNames = FindRuleNames(contracts);
        if (!search.FindFiles(TextMarks.Of(marks.Concat(marks.Select(Capitalize))), cancellationToken).Any()
            && !(search.FindFiles(TextMarks.Of(ruleNames), cancellationToken).Any()
                && ReferencedMarks.AreNamed(compilation, contracts.GetCatalog(cancellationToken).Applications, cancellationToken)))
        {
            return null;
        }

        return new UntypedPayloads(search, contracts, ruleNames.AddRange(FindConditions(contracts)), hasAllNames: false, cancellationToken);
    }

    /// <summary>The same with every payload that names anything the endpoints of a migration take: what moves an endpoint must know them all.</summary>
    public UntypedPayloads WithAllNames(ProjectContracts contracts, CancellationToken cancellationToken)
    {
        ContractSet known = contracts.GetContracts(cancellationToken);
        EndpointMigration[] endpoints = [.. contracts.Migrations.SelectMany(static migration => migration.Endpoints)];
        IEnumerable<string> ids = endpoints.SelectMany(static endpoint => endpoint.Targets.Select(static target => target.To.Value).Prepend(endpoint.From.Value));
        ImmutableArray<string> names = ids
            .Select(known.FindRequest)
            .OfType<ObjectType>()
            .SelectMany(static request => request.Parameters)
            .Select(static parameter => parameter.WireName)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        return new UntypedPayloads(Search, contracts, names, hasAllNames: true, cancellationToken);
    }

    /// <summary>The payloads of a file, in its order.</summary>
    public ImmutableArray<UntypedPayload> FindAll(SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxTree tree = model.SyntaxTree;
        if (_found.TryGetValue(tree, out ImmutableArray<UntypedPayload> known))
        {
            return known;
        }

        // The rules ask for the same file at the same time; one of them finds, the others wait.
        lock (_gates.GetOrAdd(tree, static _ => new object()))
        {
            if (!_found.TryGetValue(tree, out known))
            {
                known = FindDrafts(tree, cancellationToken)
                    .Where(draft => IsOfInterest(draft, cancellationToken) && !_shared.Has(draft, cancellationToken))
                    .Concat(_shared.FindObjects(tree, cancellationToken))
                    .Select(draft => Locate(draft, cancellationToken))
                    .ToImmutableArray();
                _found[tree] = known;
            }

            return known;
        }
    }

    // What one class has for reference-to-video, which takes it, and for image-to-video, which does not.
    private ImmutableArray<string> FindDivided(PayloadDraft draft, Destination found, CancellationToken cancellationToken)
    {
        ParameterJudge judge = new(_contracts);
        return draft.Entries
            .Select(static entry => entry.WireName)
            .Where(_ruleNames.Contains)
            .Distinct(StringComparer.Ordinal)
            .Where(name =>
            {
                Judgement[] all = [.. found.Ids.Select(id => judge.Judge(id, draft, name, cancellationToken))];
                return Array.Exists(all, static one => one.Takes) && Array.Exists(all, static one => one is { Takes: false, Parameter: not null });
            })
            .ToImmutableArray();
    }

    // A name such as `elements` belongs to many programs; it needs another of the request's beside it.
    private bool IsOfInterest(PayloadDraft draft, CancellationToken cancellationToken) =>
        HasAllNames
        || draft.Entries.Any(entry => _ruleNames.Contains(entry.WireName))
        || (draft.Entries.Any(entry => _conditions.Contains(entry.WireName))
            && draft.Entries.Any(entry => !_conditions.Contains(entry.WireName) && _contracts.IsParameter(entry.WireName, cancellationToken)));

    private ImmutableArray<PayloadDraft> FindDrafts(SyntaxTree file, CancellationToken cancellationToken) =>
        _drafts.TryGetValue(file, out ImmutableArray<PayloadDraft> known)
            ? known
            : _drafts.GetOrAdd(file, _payloads.Find(Search.GetModel(file), cancellationToken));

    /// <summary>The texts of a file by which it calls endpoints.</summary>
    public ImmutableArray<EndpointText> FindEndpointTexts(SemanticModel model, CancellationToken cancellationToken) =>
        new EndpointTextFinder(Catalog, Texts).Find(model, cancellationToken);

    /// <summary>The texts of a file by which it calls endpoints that no schema describes, and what they say.</summary>
    public IEnumerable<(Location Location, string Text)> FindUndescribedTexts(SemanticModel model, CancellationToken cancellationToken) =>
        new EndpointTextFinder(Catalog, Texts).FindUndescribed(model, cancellationToken);

    /// <summary>The project's payloads that go to an endpoint because of a text.</summary>
    public ImmutableArray<UntypedPayload> FindNamedBy(EndpointText text, CancellationToken cancellationToken) =>
        Search.Files
            .SelectMany(file => FindAll(Search.GetModel(file), cancellationToken))
            .Where(payload => payload.Destination is Destination destination && destination.Mentions.Any(mention =>
                mention.Origin.SyntaxTree == text.Location.SourceTree && mention.Origin.Span.OverlapsWith(text.Location.SourceSpan)))
            .ToImmutableArray();

    private UntypedPayload Locate(PayloadDraft draft, CancellationToken cancellationToken)
    {
        Destination? whole = _destinations.Find(draft, cancellationToken);
        if (whole is not null && (whole.IsNear ? IsShown(draft) || IsOwnObject(draft, whole, cancellationToken) : !LooksLikeRequest(draft, whole, cancellationToken)))
        {
            whole = Destination.Nowhere;
        }

        Destination?[] entries = [.. draft.Entries.Select(entry => _destinations.Find(entry, draft, whole, cancellationToken))];
        return new UntypedPayload(draft, WithoutStrangers(whole, draft, cancellationToken), [.. entries.Select(destination => WithoutStrangers(destination, draft, cancellationToken))]);
    }

    // `model.Contains("/v3/")` where the project names models of others that say `/v3/` too, and the payload has two names of the service's own and none that it does not know.
    private Destination? WithoutStrangers(Destination? destination, PayloadDraft draft, CancellationToken cancellationToken) =>
        destination is { IsOpen: true, Ids.IsEmpty: false }
        && destination.Mentions.All(mention => mention.Id is not null || (mention.IsElsewhere && !Catalog.IsUndescribed(mention.Text)))
        && draft.Entries.Select(static entry => entry.WireName).Where(_ruleNames.Contains).Distinct(StringComparer.Ordinal).Take(TellTaleCount).Count() == TellTaleCount
        && new ParameterJudge(_contracts).Fits(draft, destination.Ids, cancellationToken)
            ? new Destination(destination.Mentions.RemoveAll(static mention => mention.Id is null), destination.IsNear, destination.IsDivided)
            : destination;

    // An object that only stands in the same code as an endpoint needs more of a request than a word that others use too. Beside other models nothing is said but by conditions.
    private bool LooksLikeRequest(PayloadDraft draft, Destination destination, CancellationToken cancellationToken) =>
        !draft.Entries.Any(NamesOtherModel)
        && !IsRecord(draft, destination, cancellationToken)
        && (draft.IsPartial || destination.Ids.IsEmpty || draft.Entries.Any(entry => !_ruleNames.Contains(entry.WireName)
            && destination.Ids.Any(id => _contracts.GetContracts(cancellationToken).FindRequest(id)?.Find(entry.WireName) is not null)));

    // What an object says of itself; where that is sent, the way there is seen.
    private static bool IsShown(PayloadDraft draft) =>
        draft.Root.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: nameof(ToString), ParameterList.Parameters.Count: 0 } method && method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    // A command, a job, a row of a table: its `Prompt` would be the request's under every policy, but what else it has would not.
    private bool IsOwnObject(PayloadDraft draft, Destination destination, CancellationToken cancellationToken) =>
        draft is { Shape: PayloadShape.Dto, Entries.IsEmpty: false }
        && draft.Entries.All(static entry => entry.Property is IPropertySymbol { Name.Length: > 0 } property && char.IsUpper(property.Name[0]) && entry.WireName.IndexOf('_') < 0 && DtoAttributes.FindName(property) is null)
        && draft.Entries.Any(entry => destination.Ids.All(id => _contracts.GetContracts(cancellationToken).FindRequest(id)?.Find(entry.WireName) is null));

    // `new { model = Endpoint, prompt, negative_prompt, job_id }`: what says where it went, and more than went there, is a note of it.
    private bool IsRecord(PayloadDraft draft, Destination destination, CancellationToken cancellationToken)
    {
        PayloadEntry[] others = [.. draft.Entries.Where(entry => destination.Ids.All(id => _contracts.GetContracts(cancellationToken).FindRequest(id)?.Find(entry.WireName) is null))];
        return others.Length > 1
            && others.Any(entry => entry.Value is IOperation value
                && MentionGatherer.IsText(value.SkipConversions().Type)
                && Catalog.Read(Texts.Evaluate(value, cancellationToken)).Any(static mention => mention.Id is not null));
    }

    // `model_name = "kling-v3"`: a service that is told its model in the payload.
    private bool NamesOtherModel(PayloadEntry entry) =>
        entry.WireName is "model" or "model_name" or "model_id" or "modelId" or "version"
        && entry.Value?.ConstantValue is { HasValue: true, Value: string name }
        && Catalog.FindIds(name).IsEmpty;

    private static ImmutableArray<string> FindRuleNames(ProjectContracts contracts) => contracts.Relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Select(static parameter => parameter.WireName)
        .Distinct(StringComparer.Ordinal)
        .ToImmutableArray();

    // The parameters whose presence chooses the endpoint that calls move to.
    private static ImmutableArray<string> FindConditions(ProjectContracts contracts) => contracts.Relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .Select(static target => target.WhenPresent)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .ToImmutableArray();

    // The first word of the application's name, by which programs name their types and constants too.
    private static string FindMark(string id)
    {
        string application = EndpointCatalog.WithoutOwner(id);
        int end = application.IndexOfAny(['-', '/']);
        return end < 0 ? application : application.Substring(0, end);
    }

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
