using System.Globalization;
using KlingGen.Testing;

namespace KlingGen.Benchmarks.Builds;

/// <summary>A project of 50 small files in a folder outside the tree, with or without what the package brings.</summary>
internal sealed class UserProject
{
    private const int Files = 50;

    private UserProject(string folder) => Folder = folder;

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>Where <see cref="Build"/> leaves the generated files when asked to.</summary>
    public string Generated => Path.Combine(Folder, "generated");

    /// <summary>Writes a project that does not know KlingGen.</summary>
    public static UserProject Plain(string folder) => Create(folder, "");

    /// <summary>Writes a project with the library, the generator and the analyzers of this tree, given to the compiler as the package gives them.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="properties">What the project sets, as MSBuild elements.</param>
    public static UserProject WithPackage(string folder, string properties) => Create(folder, $"""
          <PropertyGroup>
            <KlingPackageRoot>{Repository.Root}/</KlingPackageRoot>
            {properties}
          </PropertyGroup>
          <Import Project="{Repository.Root}/src/KlingGen/build/KlingGen.props" />
          <ItemGroup>
            <Reference Include="{typeof(KlingClientBase).Assembly.Location}" />
            <Reference Include="{Repository.Root}/src/KlingGen.Models/bin/Release/net8.0/KlingGen.Models.dll" />
            <Analyzer Include="{Repository.Root}/src/KlingGen.Analyzers/bin/Release/netstandard2.0/KlingGen.*.dll" />
            <Analyzer Include="{Repository.Root}/src/KlingGen.Generator/bin/Release/netstandard2.0/KlingGen.Generator.dll" />
          </ItemGroup>
          <Import Project="{Repository.Root}/src/KlingGen/build/KlingGen.targets" />
        """);

    /// <summary>The text of one of the project's files.</summary>
    public static string SourceFile(int number)
    {
        string n = number.ToString(CultureInfo.InvariantCulture);
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Shop;

            public sealed class Order{{n}}
            {
                private readonly List<string> _items = [];

                public int Count => _items.Count;

                public decimal Total { get; private set; }

                public void Add(string name, decimal price)
                {
                    ArgumentException.ThrowIfNullOrEmpty(name);
                    _items.Add(name);
                    Total += price;
                }

                public string Describe() => string.Join(", ", _items.Where(i => i.Length > 0).OrderBy(i => i)) + $": {Total}";
            }

            """;
    }

    /// <summary>The texts of all files.</summary>
    public static IEnumerable<string> SourceFiles() => Enumerable.Range(0, Files).Select(SourceFile);

    /// <summary>Restores the project.</summary>
    public void Restore() => Dotnet.Run(Folder, "restore", "-nologo", "-v:q");

    /// <summary>Builds it in a process of its own.</summary>
    /// <param name="compilerServer">Whether the compiler is the one that lives on between builds, as on a desk, or a new process, as in CI.</param>
    /// <param name="keepGenerated">Whether the generated files are written to <see cref="Generated"/>.</param>
    public void Build(bool compilerServer = false, bool keepGenerated = false)
    {
        List<string> arguments = ["build", "--no-restore", "--no-incremental", "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", $"-p:UseSharedCompilation={(compilerServer ? "true" : "false")}"];
        if (keepGenerated)
        {
            arguments.Add("-p:EmitCompilerGeneratedFiles=true");
            arguments.Add($"-p:CompilerGeneratedFilesOutputPath={Generated}");
        }

        Dotnet.Run(Folder, [.. arguments]);
    }

    private static UserProject Create(string folder, string package)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Shop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Order*.cs" />
              </ItemGroup>
            {package}
            </Project>
            """);
        foreach ((int number, string text) in SourceFiles().Index())
        {
            File.WriteAllText(Path.Combine(folder, $"Order{number.ToString(CultureInfo.InvariantCulture)}.cs"), text);
        }

        return new UserProject(folder);
    }
}
