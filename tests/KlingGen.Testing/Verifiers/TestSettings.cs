namespace KlingGen.Testing.Verifiers;

/// <summary>What a test project is like, where it differs from that of a user who has installed the package.</summary>
public sealed record TestSettings
{
    /// <summary>The MSBuild property KlingTarget; null leaves it unset.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the build is one in CI that V3-only parameters stop.</summary>
    public bool IsGate { get; init; }

    /// <summary>The text of an .editorconfig at the project's root, or null for none.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>The user's own schema files: name and text.</summary>
    public IReadOnlyList<(string Name, string Text)> Schemas { get; init; } = [];

    /// <summary>The user's own migration files: name and text.</summary>
    public IReadOnlyList<(string Name, string Text)> Migrations { get; init; } = [];

    /// <summary>The user's payload files: name, text and the endpoint that the item names, or null for none.</summary>
    public IReadOnlyList<(string Name, string Text, string? Endpoint)> Payloads { get; init; } = [];

    /// <summary>Whether the run-time library is referenced and the package's schemas are there; false for a project without KlingGen.</summary>
    public bool UsesKlingGen { get; init; } = true;

    /// <summary>Whether the types of the package's schemas come compiled, as in the package; else they are generated in the project.</summary>
    public bool HasCompiledTypes { get; init; }

    /// <summary>Whether the code may have compiler errors, as code that is being typed has.</summary>
    public bool AllowsErrors { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool WarningsAsErrors { get; init; }
}
