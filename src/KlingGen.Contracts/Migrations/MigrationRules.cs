namespace KlingGen.Contracts.Migrations;

/// <summary>The diagnostic ids under which a migration's calls are reported, apart from those of their parameters; null where nothing is.</summary>
/// <param name="Endpoint">Reports each use of an endpoint that can move.</param>
/// <param name="OtherRoute">Reports the parameter by whose presence a call moves to another route than the usual one.</param>
/// <param name="Likely">Reports parameters of payloads that only look like those of an endpoint that can move.</param>
public sealed record MigrationRules(string? Endpoint, string? OtherRoute, string? Likely)
{
    /// <summary>Those of a file that names none.</summary>
    public static MigrationRules Usual { get; } = new("KLG1004", "KLG1005", "KLG1006");
}
