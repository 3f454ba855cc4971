using KlingGen.Package.Tests.Ide;
using KlingGen.Package.Tests.Northlight;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>Packs the solution once, into a feed in a folder outside the tree.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private Task<NorthlightMove>? _northlight;
    private Task<IdeSession>? _ide;
    private Task<BuiltConsumers>? _built;

    /// <summary>A version of its own, so that no copy from an earlier run is found in the machine's package cache.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Everything that the tests write.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("klinggen-").FullName;

    /// <summary>Where the package is.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The package itself.</summary>
    public string PackagePath => PathOf("KlingGen");

    /// <summary>A solution of seven projects before and after the move; made once.</summary>
    internal Task<NorthlightMove> Northlight => _northlight ??= NorthlightMove.RunAsync(this);

    /// <summary>An editor with that solution open, as it is before the move.</summary>
    internal Task<IdeSession> Ide => _ide ??= IdeSession.OpenAsync(new NorthlightSolution(this, "NorthlightIde"));

    /// <summary>The projects that one command builds; made once.</summary>
    internal Task<BuiltConsumers> Built => _built ??= BuiltConsumers.BuildAsync(this);

    /// <summary>Where one of the packages is.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        await Dotnet.RunAsync(
            Repository.Root,
            $"pack KlingGen.sln -c Release -o \"{Feed}\" --artifacts-path \"{Path.Combine(Folder, "artifacts")}\" -p:Version={Version} -nodeReuse:false");
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="klinggen-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public async Task DisposeAsync()
    {
        if (_ide is { IsCompletedSuccessfully: true })
        {
            (await _ide).Dispose();
        }

        await CompilerServer.StopAsync();
        Directory.Delete(Folder, recursive: true);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string id in new[] { "klinggen", "klinggen.aspnetcore", "klinggen.emulator", "klinggen.emulator.tool", "klinggen.extensions.dependencyinjection" })
        {
            string cached = Path.Combine(packages, id, Version);
            if (Directory.Exists(cached))
            {
                Directory.Delete(cached, recursive: true);
            }
        }
    }

    /// <summary>A user's project that has the package and nothing else of ours.</summary>
    internal Consumer CreateConsumer(string name, string properties = "", string items = "", string framework = "net10.0") =>
        new(this, name, properties, items, framework);
}

/// <summary>Lets all test classes share one package, one after the other.</summary>
[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>;
