using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>All payloads of a project that are not generated requests, grouped by the texts that name their endpoints.</summary>
internal sealed class PayloadSurvey
{
    private static readonly ConditionalWeakTable<KlingProject, PayloadSurvey> _known = new();

    private PayloadSurvey(UntypedPayloads untyped, ImmutableArray<UntypedPayload> payloads, ImmutableArray<PayloadGroup> groups)
    {
        Untyped = untyped;
        Payloads = payloads;
        Groups = groups;
    }

    public UntypedPayloads Untyped { get; }

    /// <summary>The payloads with a known endpoint.</summary>
    public ImmutableArray<UntypedPayload> Payloads { get; }

    /// <summary>Payloads that can only move together, because one text names the endpoint of several.</summary>
    public ImmutableArray<PayloadGroup> Groups { get; }

    /// <summary>The survey of a project, or null where it has no such payloads.</summary>
    public static PayloadSurvey? Find(KlingProject project, CancellationToken cancellationToken)
    {
        if (project.Untyped is not UntypedPayloads untyped)
        {
            return null;
        }

        return _known.TryGetValue(project, out PayloadSurvey? known) ? known : _known.GetValue(project, _ => Make(untyped.WithAllNames(project.Contracts, cancellationToken), project.Contracts, cancellationToken));
    }

    /// <summary>The group of the payload that has an entry, or of the endpoint that has a text, at a reported place; null where there is none.</summary>
    public PayloadGroup? FindGroup(SyntaxTree tree, TextSpan reported) => Groups.FirstOrDefault(group =>
        group.Payloads.Any(payload => payload.Draft.Root.SyntaxTree == tree && payload.Draft.Entries.Any(entry => entry.Name.SourceSpan == reported))

        // Of an id with holes, the text is a part of what is reported.
        || group.Texts.Any(text => text.SyntaxTree == tree && (text.Span.Contains(reported) || reported.Contains(text.Span))))

        // What is reported may have only a hole where the family is, which is written elsewhere.
        ?? Groups.FirstOrDefault(group => !group.Texts.IsEmpty && group.Payloads.Any(payload => FindMentions(payload).Any(mention =>
            mention.Id is not null && mention.Origin.SyntaxTree == tree && mention.Origin.Span.OverlapsWith(reported))));

    private static PayloadSurvey Make(UntypedPayloads untyped, ProjectContracts contracts, CancellationToken cancellationToken)
    {
        ImmutableArray<UntypedPayload>.Builder payloads = ImmutableArray.CreateBuilder<UntypedPayload>();
        foreach (SyntaxTree tree in untyped.Search.Files)
        {
            payloads.AddRange(untyped.FindAll(untyped.Search.GetModel(tree), cancellationToken).Where(static payload => FindMentions(payload).Any()));
        }

        ImmutableArray<UntypedPayload> all = payloads.ToImmutable();
        return new PayloadSurvey(untyped, all, PayloadGroup.FindAll(all, new EndpointTexts(untyped.Search, cancellationToken), contracts));
    }

    /// <summary>The endpoints of a payload and of its entries.</summary>
    public static IEnumerable<EndpointMention> FindMentions(UntypedPayload payload) =>
        payload.EntryDestinations.Append(payload.Destination).OfType<Destination>().SelectMany(static destination => destination.Mentions).Distinct();
}
