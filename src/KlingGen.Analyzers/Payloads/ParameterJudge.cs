using System.Collections.Immutable;
using System.Globalization;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Says what endpoints do with the parameters that a migration has rules for.</summary>
internal sealed class ParameterJudge(ProjectContracts contracts)
{
    /// <summary>What an endpoint does with a parameter of a payload.</summary>
    public Judgement Judge(string endpoint, PayloadBody payload, string wireName, CancellationToken cancellationToken)
    {
        ObjectType? request = contracts.GetContracts(cancellationToken).FindRequest(endpoint);
        if (PayloadMigration.Find(payload, endpoint, contracts) is PayloadMigration migration
            && FindMoved(migration, wireName, cancellationToken) is ParameterMigration moved)
        {
            return new Judgement(false, moved, contracts.FindOrigin(migration.Endpoint), migration.Targets[migration.Targets.Length - 1].To.Value);
        }

        if (contracts.FindMigration(endpoint) is EndpointMigration staying && FindObstacle(staying, payload, wireName, cancellationToken) is ParameterMigration obstacle)
        {
            return new Judgement(false, obstacle, contracts.FindOrigin(staying), staying.Targets[staying.Targets.Count - 1].To.Value);
        }

        if (request is null || request.Find(wireName) is not null)
        {
            return new Judgement(true, null, null, endpoint);
        }

        return contracts.FindMigrationTo(endpoint) is Migration origin && FindRule(origin, endpoint, wireName, cancellationToken) is ParameterMigration rule
            ? new Judgement(false, rule, origin, endpoint)
            : new Judgement(false, null, null, endpoint);
    }

    /// <summary>Whether a payload has words where an endpoint takes a number, or a number where it takes words: it is a table of labels, limits or prices under the parameters' names.</summary>
    public bool IsDescription(PayloadBody payload, ImmutableArray<string> endpoints, CancellationToken cancellationToken)
    {
        string[] all = [.. endpoints.SelectMany(endpoint => FindOrigins(endpoint).Prepend(endpoint)).Distinct(StringComparer.Ordinal)];
        foreach (PayloadEntry entry in payload.Entries)
        {
            if (Array.Exists(all, endpoint => contracts.GetContracts(cancellationToken).FindRequest(endpoint)?.Find(entry.WireName) is Parameter parameter && Describes(entry, parameter)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each name of a payload is one of a parameter of some of the endpoints, with a value that it can be sent with.</summary>
    public bool Fits(PayloadBody payload, IReadOnlyCollection<string> endpoints, CancellationToken cancellationToken)
    {
        ContractSet known = contracts.GetContracts(cancellationToken);
        return payload.Entries.All(entry => endpoints.Any(endpoint => known.FindRequest(endpoint)?.Find(entry.WireName) is Parameter parameter && CanHold(parameter, entry)));
    }

    // A label or a column's name under the parameter's name is no value of it.
    private static bool CanHold(Parameter parameter, PayloadEntry entry) =>
        !Describes(entry, parameter)
        && (parameter.Value is not NumberValue
            || (entry.Json is null ? entry.Value?.SkipConversions().Type?.SpecialType != SpecialType.System_String : entry.Json is JsonNumber));

    // An endpoint that has no such parameter says nothing of its values; those that move to it do.
    private IEnumerable<string> FindOrigins(string endpoint) =>
        contracts.FindMigrationTo(endpoint)?.Endpoints
            .Where(origin => origin.Targets.Any(target => string.Equals(target.To.Value, endpoint, StringComparison.Ordinal)))
            .Select(static origin => origin.From.Value)
        ?? [];

    /// <summary>Whether a value can be none that a parameter is sent with.</summary>
    public static bool Describes(PayloadEntry entry, Parameter parameter)
    {
        // Of JSON text that is filled elsewhere the whole text is known, and not the value.
        if (entry.Json is not null || (entry.Value?.Syntax is SyntaxNode whole && whole.SyntaxTree == entry.Name.SourceTree && whole.Span.Contains(entry.Name.SourceSpan)))
        {
            return false;
        }

        ITypeSymbol? type = entry.Value?.SkipConversions().Type;
        return type?.IsTupleType == true || parameter.Value switch
        {
            NumberValue => type?.SpecialType == SpecialType.System_Boolean
                || (entry.Value?.ConstantValue is { HasValue: true, Value: string text } && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)),

            // Numbers are often given where the contract has one in a text: `duration = 5`.
            StringValue { AllowedValues.IsEmpty: true } => type?.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double),
            _ => false,
        };
    }

    // What becomes of a parameter that no target takes as it is.
    private ParameterMigration? FindMoved(PayloadMigration migration, string wireName, CancellationToken cancellationToken)
    {
        ParameterMigration? moved = null;
        foreach (MigrationTarget target in migration.Targets)
        {
            moved = contracts.FindMigration(target, wireName, cancellationToken);
            if (moved is null)
            {
                return null;
            }
        }

        return moved;
    }

    // The parameter by which a payload can go to none of the targets.
    private ParameterMigration? FindObstacle(EndpointMigration migration, PayloadBody payload, string wireName, CancellationToken cancellationToken)
    {
        ParameterMigration? found = null;
        foreach (MigrationTarget target in migration.Targets)
        {
            found = string.Equals(target.WhenAbsent, wireName, StringComparison.Ordinal) && payload.Find(wireName) is { IsConstantNull: false }
                ? contracts.FindMigration(target, wireName, cancellationToken)
                : null;
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    // What the migration says of the parameter at this endpoint, or else that no endpoint of the family has a place for it.
    private ParameterMigration? FindRule(Migration origin, string endpoint, string wireName, CancellationToken cancellationToken)
    {
        ParameterMigration? elsewhere = null;
        foreach (EndpointMigration migration in origin.Endpoints)
        {
            foreach (MigrationTarget target in migration.Targets)
            {
                foreach (ParameterMigration parameter in target.Parameters)
                {
                    if (!string.Equals(parameter.WireName, wireName, StringComparison.Ordinal))
                    {
                        continue;
                    }

                    if (string.Equals(target.To.Value, endpoint, StringComparison.Ordinal))
                    {
                        return parameter;
                    }

                    elsewhere ??= parameter;
                }
            }
        }

        if (elsewhere is { Action: ParameterAction.Drop } && IsTakenBySome(origin.To, wireName, cancellationToken))
        {
            // It was not the family that had no place for it.
            return null;
        }

        return elsewhere is { Action: ParameterAction.Rename }
            ? elsewhere with { Action = ParameterAction.Drop, To = null, Reason = "the endpoint takes no such parameter and ignores it without an error" }
            : elsewhere;
    }

    private bool IsTakenBySome(string family, string wireName, CancellationToken cancellationToken)
    {
        ContractSet known = contracts.GetContracts(cancellationToken);
        return known.Endpoints.Any(endpoint =>
            string.Equals(endpoint.Id.Family, family, StringComparison.Ordinal) && known.FindRequest(endpoint.Id.Value)?.Find(wireName) is not null);
    }
}
