using System.Text.RegularExpressions;
using KlingGen.Contracts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>What the migrations are about is data: the analyzers and fixes know no parameter, family or route by name.</summary>
public sealed partial class EngineNamesTests
{
    private static readonly string[] _engine = ["KlingGen.Analyzers", "KlingGen.CodeFixes"];

    // Where a name stands all the same, and why.
    private static readonly Dictionary<(string File, string Name), string> _allowed = new()
    {
        [("ProjectContracts.cs", "O3")] = "the default of the MSBuild property KlingTarget",
        [("TextFold.cs", "prompt")] = "an argument of the run-time library's helper",
    };

    // Rules are made for people: each says in its own words what one migration's data means.
    private static readonly string[] _prose = ["Descriptors.cs"];

    [Fact]
    public void No_text_of_the_engine_names_what_a_migration_is_about()
    {
        HashSet<string> names = FindNames();
        Assert.Superset(new HashSet<string> { "V3", "O3", "v3", "o3", "text-to-video", "start_image_url", "negative_prompt", "elements", "generate_audio", "image_urls", "prompt" }, names);

        (string File, string Name)[] found =
        [
            .. from file in FindFiles()
               from text in FindTexts(file)
               from Match word in Words().Matches(text)
               where names.Contains(word.Value)
               select (Path.GetFileName(file), word.Value),
        ];

        Assert.Equal(_allowed.Keys.Order(), found.Distinct().Order());
    }

    private static IEnumerable<string> FindFiles() => _engine
        .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj") && !_prose.Contains(Path.GetFileName(file)));

    private static IEnumerable<string> FindTexts(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
        .DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
        .Select(token => token.ValueText);

    // The parameters, the families and the segments after the application of all endpoints that a migration leaves or leads to.
    private static HashSet<string> FindNames()
    {
        ContractSet contracts = new(Read("", ContractReader.Read, path => !path.StartsWith("migrations/", StringComparison.Ordinal) && !path.StartsWith("meta/", StringComparison.Ordinal)), []);
        HashSet<string> names = [];
        foreach (Migration migration in Read("migrations", MigrationReader.Read, _ => true))
        {
            names.UnionWith([migration.From, migration.To]);
            foreach (string id in migration.Endpoints.SelectMany(endpoint => endpoint.Targets.Select(target => target.To.Value).Prepend(endpoint.From.Value)))
            {
                names.UnionWith(id.Split('/').Skip(2));
                names.UnionWith(contracts.FindRequest(id)!.Parameters.Select(parameter => parameter.WireName));
            }
        }

        return names;
    }

    private static IEnumerable<T> Read<T>(string folder, Func<string, string, CancellationToken, T> read, Func<string, bool> wanted) => Directory
        .EnumerateFiles(Path.Combine(Repository.Schemas, folder), "*.json", SearchOption.AllDirectories)
        .Where(file => wanted(Path.GetRelativePath(Repository.Schemas, file).Replace('\\', '/')))
        .Select(file => read(file.Replace('\\', '/'), File.ReadAllText(file), CancellationToken.None));

    [GeneratedRegex("[A-Za-z0-9_-]+")]
    private static partial Regex Words();
}
