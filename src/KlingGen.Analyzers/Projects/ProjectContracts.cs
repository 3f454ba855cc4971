using KlingGen.Analyzers.Endpoints;
using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Projects;

/// <summary>What a project's files and properties say: the family it should be on, the ways to get there, and the contracts.</summary>
internal sealed class ProjectContracts
{
    private const string TargetProperty = "build_property.KlingTarget";
    private const string GateProperty = "build_property.KlingErrorsActive";
    private const string DefaultTarget = "O3";
    private const string SchemaMetadata = "build_metadata.AdditionalFiles.KlingSchema";
    private const string MigrationMetadata = "build_metadata.AdditionalFiles.KlingMigration";
    private const string OriginMetadata = "build_metadata.AdditionalFiles.KlingOrigin";

    private static readonly ParsedFiles<ContractDocument> Documents = new(ContractReader.Read);
    private static readonly ParsedFiles<Migration> MigrationFiles = new(MigrationReader.Read);

    private readonly AnalyzerOptions _options;
    private readonly Dictionary<string, EndpointMigration> _migrations = new(StringComparer.Ordinal);
    private readonly List<Migration> _all = [];
    private readonly List<Migration> _relevant = [];
    private readonly Dictionary<string, Migration> _origins = new(StringComparer.Ordinal);
    private ContractSet? _contracts;
    private EndpointCatalog? _catalog;
    private RequestStructure? _structure;

    private ProjectContracts(AnalyzerOptions options) => _options = options;

    /// <summary>Whether any endpoint can move to the family this project should be on.</summary>
    public bool HasMigrations => _migrations.Count > 0;

    /// <summary>All migrations, those to families that the project does not mean to move to included.</summary>
    public IReadOnlyList<Migration> Migrations => _all;

    /// <summary>The migrations whose rules the project is to hear of: those to its own family, and those to the usual one: what that ignores is lost wherever the project means to be.</summary>
    public IReadOnlyList<Migration> Relevant => _relevant;

    /// <summary>The migrations to the family this project should be on that say where an endpoint goes.</summary>
    public IReadOnlyCollection<Migration> Chosen => [.. _origins.Values.Distinct()];

    /// <summary>Whether what the target family does not take stops this build, so that its messages must say what to do.</summary>
    public bool IsGate { get; private set; }

    /// <summary>Reads the migrations that apply; the schemas are read when they are first asked for.</summary>
    public static ProjectContracts Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        ProjectContracts contracts = new(options)
        {
            IsGate = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(GateProperty, out string? gate)
                && string.Equals(gate, "true", StringComparison.OrdinalIgnoreCase),
        };
        if (!options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(TargetProperty, out string? target)
            || string.IsNullOrWhiteSpace(target))
        {
            target = DefaultTarget;
        }

        target = target.Trim();
        foreach (Migration migration in contracts.ReadFiles(MigrationMetadata, MigrationFiles, cancellationToken))
        {
            contracts._all.Add(migration);
            bool isChosen = Names(migration.To, target);
            if (isChosen || Names(migration.To, DefaultTarget))
            {
                contracts._relevant.Add(migration);
            }

            if (!isChosen)
            {
                continue;
            }

            foreach (EndpointMigration endpoint in migration.Endpoints)
            {
                contracts._migrations[endpoint.From.Value] = endpoint;
                contracts._origins[endpoint.From.Value] = migration;
            }
        }

        return contracts;
    }

    /// <summary>The parameters that migrations say something of, and those that decide where a call moves.</summary>
    public IReadOnlyCollection<string> FindRuledParameters() =>
        [.. _all.SelectMany(static migration => migration.Endpoints)
            .SelectMany(static endpoint => endpoint.Targets)
            .SelectMany(static target => target.Parameters.Select(static parameter => (string?)parameter.WireName).Append(target.WhenPresent).Append(target.WhenAbsent))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];

    /// <summary>How calls of the endpoint move to the target family, or null when they stay.</summary>
    public EndpointMigration? FindMigration(string endpoint) =>
        _migrations.TryGetValue(endpoint, out EndpointMigration? migration) ? migration : null;

    /// <summary>The migration that <see cref="FindMigration"/> took its answer from.</summary>
    public Migration FindOrigin(EndpointMigration endpoint) => _origins[endpoint.From.Value];

    /// <summary>What becomes of a parameter on the way to a target, or null when the target takes it as it is.</summary>
    public ParameterMigration? FindMigration(MigrationTarget target, string wireName, CancellationToken cancellationToken)
    {
        foreach (ParameterMigration parameter in target.Parameters)
        {
            if (string.Equals(parameter.WireName, wireName, StringComparison.Ordinal))
            {
                // A newer contract of the user's may have brought the parameter back.
                return GetContracts(cancellationToken).FindRequest(target.To.Value)?.Find(wireName) is null ? parameter : null;
            }
        }

        return null;
    }

    /// <summary>The contracts of all schema files; the user's win over the package's.</summary>
    public ContractSet GetContracts(CancellationToken cancellationToken) =>
        _contracts ??= new ContractSet(ReadFiles(SchemaMetadata, Documents, cancellationToken), []);

    /// <summary>The described endpoints, by the texts that name them.</summary>
    public EndpointCatalog GetCatalog(CancellationToken cancellationToken) =>
        _catalog ??= new EndpointCatalog(GetContracts(cancellationToken).Endpoints.Select(static endpoint => endpoint.Id.Value), _all);

    /// <summary>What the requests that can move are made of.</summary>
    public RequestStructure GetStructure(CancellationToken cancellationToken) =>
        _structure ??= new RequestStructure(GetContracts(cancellationToken), _all);

    /// <summary>The relevant migration whose target family an endpoint belongs to, or null.</summary>
    public Migration? FindMigrationTo(string endpoint)
    {
        EndpointId id = new(endpoint);
        foreach (Migration migration in _relevant)
        {
            if (id.Family is not null && string.Equals(migration.To, id.Family, StringComparison.Ordinal))
            {
                return migration;
            }
        }

        return null;
    }

    /// <summary>Whether an endpoint that a migration leads to has a parameter of that name.</summary>
    public bool IsParameter(string wireName, CancellationToken cancellationToken) => _relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .Any(target => GetContracts(cancellationToken).FindRequest(target.To.Value)?.Find(wireName) is not null);

    private List<T> ReadFiles<T>(string metadata, ParsedFiles<T> files, CancellationToken cancellationToken)
        where T : class
    {
        List<T> own = [];
        List<T> users = [];
        foreach (AdditionalText file in _options.AdditionalFiles)
        {
            AnalyzerConfigOptions fileOptions = _options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (!IsTrue(fileOptions, metadata) || file.GetText(cancellationToken) is not SourceText text)
            {
                continue;
            }

            bool isOwn = fileOptions.TryGetValue(OriginMetadata, out string? origin)
                && string.Equals(origin, "package", StringComparison.OrdinalIgnoreCase);
            (isOwn ? own : users).Add(files.Get(file.Path.Replace('\\', '/'), text, cancellationToken));
        }

        own.AddRange(users);
        return own;
    }

    private static bool Names(string family, string target) => string.Equals(family, target, StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
