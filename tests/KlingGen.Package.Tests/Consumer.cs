using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>A project in a temporary folder that consumes the package.</summary>
internal sealed class Consumer
{
    private const string Quiet = "-nodeReuse:false -tl:off";

    private readonly string _framework;

    public Consumer(PackageFixture package, string name, string properties, string items, string framework)
    {
        Name = name;
        _framework = framework;
        Folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
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

    public Task<string> RunAsync(IReadOnlyDictionary<string, string> environment) => Dotnet.RunAsync(Folder, $"bin/Debug/{_framework}/{Name}.dll", environment: environment);
}
