using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Checks migrations against the contracts of the endpoints that they name.</summary>
public static class MigrationLinker
{
    /// <summary>Checks every claim of every migration of a set.</summary>
    /// <param name="contracts">The contracts and migrations of the project.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>A problem (<see cref="ContractProblemKind.InvalidMigration"/>) for each claim that does not hold. Of an endpoint that no schema describes only that is told.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static EquatableArray<PlacedProblem> Check(ContractSet contracts, CancellationToken cancellationToken = default)
    {
        List<PlacedProblem> problems = [];
        foreach (Migration migration in contracts.Migrations)
        {
            foreach (MigrationClaim claim in migration.Claims)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Fault(contracts, claim) is { } fault)
                {
                    problems.Add(new PlacedProblem(
                        migration.Path,
                        new ContractProblem(ContractProblemKind.InvalidMigration, fault, claim.Span, claim.JsonPath)));
                }
            }
        }

        return problems.ToEquatableArray();
    }

    private static string? Fault(ContractSet contracts, MigrationClaim claim)
    {
        if (contracts.FindRequest(claim.Endpoint.Value) is not { } request)
        {
            return claim.Kind == MigrationClaimKind.EndpointExists ? $"No schema describes the endpoint '{claim.Endpoint}'" : null;
        }

        if (claim.Kind == MigrationClaimKind.ParametersStay)
        {
            return StayFault(contracts, claim, request);
        }

        string name = claim.Names.FirstOrDefault() ?? "";
        Parameter? parameter = request.Find(name);
        return claim.Kind switch
        {
            MigrationClaimKind.EndpointExists => null,
            MigrationClaimKind.ParameterAbsent => parameter is null ? null : $"'{claim.Endpoint}' has the parameter '{name}', so it can stay",
            _ when parameter is null => $"'{claim.Endpoint}' has no parameter '{name}'",
            MigrationClaimKind.DefaultIs => parameter.Default == claim.Value
                ? null
                : $"The default of '{name}' at '{claim.Endpoint}' is {parameter.Default ?? "not stated"}, not {claim.Value}",
            MigrationClaimKind.DefaultDiffers => DefaultFault(contracts, claim, parameter),
            _ => null,
        };
    }

    private static string? DefaultFault(ContractSet contracts, MigrationClaim claim, Parameter parameter)
    {
        if (parameter.Default == claim.Value)
        {
            return $"'{claim.Endpoint}' assumes {claim.Value} for '{parameter.WireName}' as well, so it need not be stated";
        }

        return JsonReader.Parse(claim.Value ?? "null").Root is { } value && ValueChecker.Fault(parameter.Value, value, contracts.FindType) is { } fault
            ? $"'{parameter.WireName}' at '{claim.Endpoint}' {fault}"
            : null;
    }

    private static string? StayFault(ContractSet contracts, MigrationClaim claim, ObjectType request)
    {
        if (claim.Other is null || contracts.FindRequest(claim.Other.Value) is not { } target)
        {
            return null;
        }

        List<string> lost = [];
        foreach (Parameter parameter in request.Parameters)
        {
            if (target.Find(parameter.WireName) is null && !claim.Names.Contains(parameter.WireName, StringComparer.Ordinal))
            {
                lost.Add($"'{parameter.WireName}'");
            }
        }

        return lost.Count == 0 ? null : $"Nothing is said about {string.Join(", ", lost)}, which '{claim.Other}' does not have";
    }
}
