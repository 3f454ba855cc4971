using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds payloads that look like those of an endpoint that the project calls, where nothing says where they go.</summary>
/// <param name="project">The project.</param>
/// <param name="rule">The rule.</param>
internal sealed class LikelyUses(KlingProject project, DiagnosticDescriptor rule) : IRuleUses
{
    private readonly ParameterJudge _judge = new(project.Contracts);

    private readonly string[] _named =
    [
        .. (project.Untyped is UntypedPayloads untyped ? untyped.Named.Named : Enumerable.Empty<EndpointMention>())
            .Select(static mention => mention.Id)
            .OfType<string>()
            .Where(id => project.Contracts.FindMigration(id) is EndpointMigration migration
                && string.Equals(project.Contracts.FindOrigin(migration).Rules.Likely, rule.Id, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static id => id, StringComparer.Ordinal),
    ];

    /// <summary>Whether the project names an endpoint that such a payload could go to.</summary>
    public bool IsPossible => _named.Length > 0;

    /// <inheritdoc/>
    public void Find(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (UntypedPayload payload in project.Untyped is UntypedPayloads untyped ? untyped.FindAll(model, cancellationToken) : Enumerable.Empty<UntypedPayload>())
        {
            if (payload.Destination is not null || payload.EntryDestinations.Any(static destination => destination is not null))
            {
                continue;
            }

            string[] endpoints = Array.FindAll(_named, id => _judge.Fits(payload.Draft, [id], cancellationToken));
            List<(PayloadEntry Entry, Judgement Judgement)> refused = [];
            foreach (PayloadEntry entry in payload.Draft.Entries)
            {
                if (endpoints.Length > 0 && !IsUnderFlag(entry) && _judge.Judge(endpoints[0], payload.Draft, entry.WireName, cancellationToken) is { Parameter: not null } judgement)
                {
                    refused.Add((entry, judgement));
                }
            }

            if (refused.Select(static pair => pair.Entry.WireName).Distinct(StringComparer.Ordinal).Count() < UntypedPayloads.TellTaleCount)
            {
                continue;
            }

            foreach ((PayloadEntry entry, Judgement judgement) in refused)
            {
                ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                    .Add(DiagnosticKeys.WireName, entry.WireName)
                    .Add(DiagnosticKeys.Action, judgement.Parameter!.Action.ToString())
                    .Add(DiagnosticKeys.Endpoint, EndpointPattern.Of(endpoints))
                    .Add(DiagnosticKeys.NewEndpoint, judgement.NewEndpoint);
                facts = EnclosingMember.AddTo(facts, model, entry.Name, cancellationToken);
                report(Diagnostic.Create(
                    rule, entry.Name, facts, entry.WireName, judgement.Origin!.From, EndpointPattern.Of(endpoints), judgement.NewEndpoint));
            }
        }
    }

    // `if (model.TakesNegativePrompt)`: the program knows which models take it, and where nothing says what it knows there is nothing likely about it.
    private static bool IsUnderFlag(PayloadEntry entry)
    {
        IOperation? child = entry.Writing;
        for (IOperation? parent = child?.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalOperation choice && !ReferenceEquals(child, choice.Condition) && AsksFlag(choice.Condition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksFlag(IOperation condition) => BooleanTests.Strip(condition, true).Asked switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => AsksFlag(both.LeftOperand) || AsksFlag(both.RightOperand),
        // Not `scale.HasValue`.
        IFieldReferenceOperation or IPropertyReferenceOperation { Property.ContainingType.OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } or IParameterReferenceOperation => true,
        _ => false,
    };
}
