namespace KlingGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step was cached.</summary>
public static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Files = nameof(Files);
    public const string Contracts = nameof(Contracts);
    public const string Summaries = nameof(Summaries);
    public const string Index = nameof(Index);
    public const string Models = nameof(Models);
    public const string Client = nameof(Client);
    public const string Upstream = nameof(Upstream);
    public const string VisibleUpstream = nameof(VisibleUpstream);
    public const string Code = nameof(Code);
    public const string ReusePlan = nameof(ReusePlan);
    public const string Sources = nameof(Sources);
    public const string EntryPoints = nameof(EntryPoints);
    public const string Problems = nameof(Problems);
    public const string Migrations = nameof(Migrations);
    public const string Polyfills = nameof(Polyfills);
}
