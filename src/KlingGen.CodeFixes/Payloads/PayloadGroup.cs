using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Payloads that can only move together.</summary>
/// <param name="payloads">The payloads, in the order of the project.</param>
/// <param name="texts">The texts by which they name endpoints that can move; none where they are there already.</param>
/// <param name="isTied">Whether a payload's endpoint is named by no text of the project that could be changed.</param>
internal sealed class PayloadGroup(ImmutableArray<UntypedPayload> payloads, ImmutableArray<SyntaxToken> texts, bool isTied)
{
    public ImmutableArray<UntypedPayload> Payloads { get; } = payloads;

    public ImmutableArray<SyntaxToken> Texts { get; } = texts;

    public bool IsTied { get; } = isTied;

    /// <summary>Where it can be reported.</summary>
    public IEnumerable<Location> Places => Payloads.SelectMany(static payload => payload.Draft.Entries).Select(static entry => entry.Name).Concat(Texts.Select(static text => text.GetLocation()));

    public static ImmutableArray<PayloadGroup> FindAll(ImmutableArray<UntypedPayload> payloads, EndpointTexts texts, ProjectContracts contracts)
    {
        List<Members> groups = [];
        foreach (UntypedPayload payload in payloads.Where(payload => !OtherModels.IsForOne(payload, contracts)))
        {
            Members joined = new();
            joined.Payloads.Add(payload);
            foreach (EndpointMention mention in PayloadSurvey.FindMentions(payload))
            {
                ImmutableArray<SyntaxToken> found = mention.Id is null ? ImmutableArray<SyntaxToken>.Empty : texts.FindFamily(mention);
                bool canMove = mention.Id is not null && contracts.FindMigration(mention.Id) is not null;
                joined.IsTied |= canMove && found.Length != 1;
                joined.Texts.UnionWith(found);
                joined.Moving.UnionWith(canMove ? found : ImmutableArray<SyntaxToken>.Empty);
            }

            foreach (Members other in groups.FindAll(group => group.Texts.Overlaps(joined.Texts)))
            {
                groups.Remove(other);
                other.Join(joined);
                joined = other;
            }

            groups.Add(joined);
        }

        return [.. groups.Select(static group => new PayloadGroup([.. group.Payloads], [.. group.Moving], group.IsTied))];
    }

    private sealed class Members
    {
        public List<UntypedPayload> Payloads { get; } = [];

        public HashSet<SyntaxToken> Texts { get; } = [];

        public HashSet<SyntaxToken> Moving { get; } = [];

        public bool IsTied { get; set; }

        public void Join(Members other)
        {
            Payloads.AddRange(other.Payloads);
            Texts.UnionWith(other.Texts);
            Moving.UnionWith(other.Moving);
            IsTied |= other.IsTied;
        }
    }
}
