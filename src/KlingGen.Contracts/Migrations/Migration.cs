using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Migrations;

/// <summary>How the calls of one family become calls of another; read from <c>schemas/migrations</c>.</summary>
/// <param name="Path">The file it was read from.</param>
/// <param name="From">The family that is left (<c>V3</c>).</param>
/// <param name="To">The family that is moved to (<c>O3</c>); the value of <c>KlingTarget</c> that turns this migration on.</param>
/// <param name="Endpoints">One entry for each endpoint that can move. An endpoint that is not here stays as it is.</param>
/// <param name="Problems">What is wrong with the file.</param>
public sealed record Migration(
    string Path,
    string From,
    string To,
    EquatableArray<EndpointMigration> Endpoints,
    EquatableArray<ContractProblem> Problems)
{
    /// <summary>What the file takes for granted about the endpoints; <see cref="MigrationLinker"/> checks it.</summary>
    public EquatableArray<MigrationClaim> Claims { get; init; }

    /// <summary>The diagnostics that report what is not about the fate of one parameter.</summary>
    public MigrationRules Rules { get; init; } = MigrationRules.Usual;
}

/// <summary>What becomes of the calls of one endpoint.</summary>
/// <param name="From">The endpoint that is left.</param>
/// <param name="Targets">Where its calls can go, first match first; the last has no condition, unless others stay.</param>
public sealed record EndpointMigration(EndpointId From, EquatableArray<MigrationTarget> Targets)
{
    /// <summary>Whether calls that meet the condition of no target stay at the endpoint.</summary>
    public bool OthersStay { get; init; }
}

/// <summary>One endpoint that calls can move to.</summary>
/// <param name="To">The endpoint.</param>
/// <param name="WhenPresent">The parameter whose presence chooses this target, or null when none is needed.</param>
/// <param name="Parameters">What becomes of the parameters that do not simply stay.</param>
/// <param name="Defaults">Parameters that must be stated because the two services assume different values.</param>
public sealed record MigrationTarget(
    EndpointId To,
    string? WhenPresent,
    EquatableArray<ParameterMigration> Parameters,
    EquatableArray<DefaultMigration> Defaults)
{
    /// <summary>The parameter whose presence rules this target out, or null when none does.</summary>
    public string? WhenAbsent { get; init; }

    /// <summary>Whether only some calls can go there.</summary>
    public bool IsConditional => WhenPresent is not null || WhenAbsent is not null;
}

/// <summary>What becomes of one parameter.</summary>
/// <param name="WireName">The parameter at the endpoint that is left.</param>
/// <param name="Action">Whether it is renamed, dropped or folded into another.</param>
/// <param name="To">Its new name, or the parameter that takes its text; null when dropped.</param>
/// <param name="Rule">The diagnostic id that reports it, such as <c>KLG1001</c>.</param>
/// <param name="Reason">Why, as a clause to put into a message.</param>
public sealed record ParameterMigration(string WireName, ParameterAction Action, string? To, string Rule, string Reason);

/// <summary>What can become of a parameter.</summary>
public enum ParameterAction
{
    /// <summary>The same value under another name.</summary>
    Rename,

    /// <summary>It has no counterpart and its value has no place.</summary>
    Drop,

    /// <summary>Its text becomes words of avoidance in another text parameter.</summary>
    Fold,
}

/// <summary>A parameter that both endpoints have and for which they assume different values.</summary>
/// <param name="WireName">The parameter.</param>
/// <param name="Value">The value to state when the call relied on the old default, as JSON text.</param>
public sealed record DefaultMigration(string WireName, string Value);
