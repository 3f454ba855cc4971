namespace KlingGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step was cached.</summary>
public static class TrackingNames
{
    public const string References = nameof(References);
    public const string Project = nameof(Project);
    public const string Files = nameof(Files);
    public const string PackageTypes = nameof(PackageTypes);
    public const string Summaries = nameof(Summaries);
    public const string Index = nameof(Index);
    public const string Models = nameof(Models);
    public const string Plan = nameof(Plan);
    public const string Sources = nameof(Sources);
    public const string EntryPoints = nameof(EntryPoints);
    public const string Problems = nameof(Problems);
}
