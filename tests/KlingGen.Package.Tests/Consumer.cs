using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>A project in a temporary folder that consumes the package.</summary>
internal sealed class Consumer
{
    private const string Quiet = "-nodeReuse:false -tl:off";

    private readonly string[] _frameworks;

    public Consumer(PackageFixture package, string name, string properties, string items, string framework)
    {
        Name = name;
        _frameworks = framework.Split(';');
        Folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        string property = _frameworks.Length > 1 ? "TargetFrameworks" : "TargetFramework";
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{property}>{framework}</{property}>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KlingGen" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Whether there is an assembly for each framework.</summary>
    public bool IsBuilt => _frameworks.All(framework => File.Exists(Path.Combine(Folder, "bin", "Debug", framework, Name + ".dll")));

    public string Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a file of <c>Consumers/</c> in the test's source folder.</summary>
    public Consumer With(string file)
    {
        Write(file, File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Package.Tests", "Consumers", file)));
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Task<string> BuildAsync(bool ci = false, bool fails = false, string arguments = "") =>
        Dotnet.RunAsync(Folder, $"build --no-incremental {Quiet} {arguments}", ci, fails);

    public Task<string> FormatAsync(string arguments) => Dotnet.RunAsync(Folder, $"format analyzers {arguments}");

    public Task<string> RunAsync(IReadOnlyDictionary<string, string> environment) => Dotnet.RunAsync(Folder, $"bin/Debug/{_frameworks[0]}/{Name}.dll", environment: environment);
}
