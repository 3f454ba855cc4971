using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds the parameters for which the migration names a rule.</summary>
/// <param name="project">The project.</param>
/// <param name="rule">The rule.</param>
internal sealed class ParameterUses(KlingProject project, DiagnosticDescriptor rule) : PayloadUses(project)
{
    private readonly ParameterJudge _judge = new(project.Contracts);

    /// <inheritdoc/>
    public override void FindTyped(SemanticModel model, TypedPayloads typed, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (Payload payload in typed.Find(model, cancellationToken).Payloads)
        {
            foreach (PayloadEntry entry in payload.Entries)
            {
                if (Find(payload, entry, payload.Endpoints, model, cancellationToken) is Diagnostic found)
                {
                    report(found);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void FindUntyped(SemanticModel model, UntypedPayloads untyped, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        // An entry of common values belongs to each payload that copies them.
        HashSet<Location> reported = [];
        foreach (UntypedPayload payload in untyped.FindAll(model, cancellationToken))
        {
            for (int i = 0; i < payload.Draft.Entries.Length; i++)
            {
                if (payload.EntryDestinations[i] is { IsOpen: false } destination
                    && !_judge.IsDescription(payload.Draft, destination.Ids, cancellationToken)
                    && Find(payload.Draft, payload.Draft.Entries[i], destination.Ids, model, cancellationToken) is Diagnostic found
                    && reported.Add(found.Location))
                {
                    report(found);
                }
            }
        }
    }

    /// <summary>Those of a payload file.</summary>
    public void FindInFile(AdditionalText text, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (Project.Files.Find(text, cancellationToken) is not PayloadFile file)
        {
            return;
        }

        ImmutableArray<string> endpoints = Project.Contracts.GetCatalog(cancellationToken).FindIds(file.Endpoint);
        foreach (FilePayload payload in file.Payloads)
        {
            foreach (PayloadEntry entry in payload.Entries)
            {
                if (Find(payload, entry, endpoints, null, cancellationToken) is Diagnostic found)
                {
                    report(found);
                }
            }
        }
    }

    // Reported only when no endpoint that the entry can go to takes the parameter, in the family that the project should be on.
    private Diagnostic? Find(PayloadBody payload, PayloadEntry entry, ImmutableArray<string> endpoints, SemanticModel? model, CancellationToken cancellationToken)
    {
        List<Judgement> refused = [];
        foreach (string endpoint in endpoints)
        {
            Judgement judgement = _judge.Judge(endpoint, payload, entry.WireName, cancellationToken);
            if (judgement.Takes)
            {
                return null;
            }

            if (judgement.Parameter is { } parameter && string.Equals(parameter.Rule, rule.Id, StringComparison.Ordinal))
            {
                refused.Add(judgement);
            }
        }

        return refused.Count == 0 ? null : ParameterReport.Create(rule, entry, endpoints, refused, Project.Contracts, model, cancellationToken);
    }
}
