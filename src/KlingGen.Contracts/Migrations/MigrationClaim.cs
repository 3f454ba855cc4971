using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Migrations;

/// <summary>Something that a migration file takes for granted about the contract of an endpoint.</summary>
/// <param name="Kind">What is claimed.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Names">The wire names that the claim is about; none for <see cref="MigrationClaimKind.EndpointExists"/>.</param>
/// <param name="Value">For claims about a default the value as JSON text; else null.</param>
/// <param name="Other">For <see cref="MigrationClaimKind.ParametersStay"/> the endpoint that is moved to; else null.</param>
/// <param name="Span">Where the file claims it.</param>
/// <param name="JsonPath">The same place in the data.</param>
public sealed record MigrationClaim(
    MigrationClaimKind Kind,
    EndpointId Endpoint,
    EquatableArray<string> Names,
    string? Value,
    EndpointId? Other,
    FileSpan Span,
    string JsonPath);

/// <summary>What can be claimed of an endpoint.</summary>
public enum MigrationClaimKind
{
    /// <summary>A schema describes it.</summary>
    EndpointExists,

    /// <summary>It has the parameter.</summary>
    ParameterExists,

    /// <summary>It does not have the parameter.</summary>
    ParameterAbsent,

    /// <summary>It assumes this value for the parameter.</summary>
    DefaultIs,

    /// <summary>It assumes another value for the parameter, and allows this one.</summary>
    DefaultDiffers,

    /// <summary>Each of its parameters, save the named ones, is also one of the other endpoint.</summary>
    ParametersStay,
}
