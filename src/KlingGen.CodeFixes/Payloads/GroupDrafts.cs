using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Works out what changes when groups of payloads move, without a look at what that leads to.</summary>
internal sealed class GroupDrafts(KlingProject project, PayloadSurvey survey)
{
    /// <summary>The draft of a group; null where it stays, or has no need to move.</summary>
    public GroupDraft? Make(PayloadGroup group, Refusal refusal, CancellationToken cancellationToken)
    {
        if (group.IsTied)
        {
            refusal.Say(GuardMove.DescribeSource(survey, group, cancellationToken)
                ?? "its endpoint is named by no text of the project that could be changed: it is written in another assembly or a file, or put together from pieces");
            return null;
        }

        if (PayloadRoute.Find(group, project.Contracts, cancellationToken) is not PayloadRoute route)
        {
            refusal.Say("what is sent there would have to go different ways, or has no place in the other family, or can also go to a model that no schema describes");
            return null;
        }

        if (ChangeEndpoints(group, route, cancellationToken) is not { } changes)
        {
            refusal.Say("the text that names its endpoint cannot change: the endpoint that it becomes stands beside it as another choice, or it does not have all that changes");
            return null;
        }

        if (new UnseenPayloads(survey.Untyped, cancellationToken).Exist(group))
        {
            refusal.Say("something else is sent to the same constant, which cannot be seen from here");
            return null;
        }

        StoredDefaults stored = new(survey.Untyped.Search, cancellationToken);
        FallbackIds fallbacks = new(survey.Untyped.Search, survey.Untyped.Texts, cancellationToken);
        string? outside = group.Texts.Select(text => stored.FindReason(text) ?? fallbacks.FindReason(text, group)).FirstOrDefault(static reason => reason is not null)
            ?? new IdTables(survey, cancellationToken).FindReason(group, route)
            ?? new IdBranches(survey, group, route, cancellationToken).FindReason()
            ?? GuardMove.DescribeComparedSource(survey, group, cancellationToken);
        if (outside is not null)
        {
            refusal.Say(outside);
            return null;
        }

        PayloadPlanner planner = new(project, survey, group, route, refusal, cancellationToken);
        foreach (UntypedPayload payload in group.Payloads)
        {
            if (planner.Plan(payload) is not List<(SyntaxTree, TextChange)> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        // It is where it should be, or no business of ours.
        return changes.Count == 0 ? null : new GroupDraft(group, route, Describe(group, route, cancellationToken), changes);
    }

    /// <summary>The changes of the texts that name a group's endpoints; null where one of them cannot change.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? ChangeEndpoints(PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
    {
        EndpointTexts texts = new(survey.Untyped.Search, cancellationToken);
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        foreach (EndpointMention mention in group.Payloads.SelectMany(PayloadSurvey.FindMentions))
        {
            if (mention.Id is null || !route.Targets.TryGetValue(mention.Id, out MigrationTarget? target))
            {
                continue;
            }

            if (texts.Change(mention, target.To.Value) is not List<(SyntaxTree, TextChange)> own)
            {
                return null;
            }

            changes.AddRange(own);
        }

        return changes;
    }

    private string Describe(PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
    {
        MigrationTarget[] targets = [.. route.Targets.Values.OrderBy(static target => target.To.Value, StringComparer.Ordinal)];
        string family = targets.Select(static target => target.To.Family).FirstOrDefault()
            ?? group.Payloads.SelectMany(PayloadSurvey.FindMentions).Select(static mention => mention.Id is null ? null : new EndpointId(mention.Id).Family).First(static name => name is not null)!;
        string[] assumptions = [.. route.Targets.SelectMany(pair => Assumptions.Find(project.Contracts, pair.Key, pair.Value.To, cancellationToken)).Distinct(StringComparer.Ordinal)];
        string title = "Move this payload to " + family;
        return assumptions.Length == 0 ? title : $"{title} {targets[0].To.Route}, which assumes {string.Join(", ", assumptions)}";
    }
}
