using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using KlingGen.Generator;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace KlingGen.Benchmarks.Analyzers;

/// <summary>A project of a real one's size, with the package installed.</summary>
internal sealed class UserProject
{
    /// <summary>Services, tables and JSON, none of which has to do with video.</summary>
    public const string Without = "without Kling";

    /// <summary>The same with clients of image models in one file of twenty, whose parameters have the same names.</summary>
    public const string Others = "other models";

    /// <summary>The same with calls of Kling in one file of a hundred.</summary>
    public const string With = "with Kling";

    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly CSharpCompilationOptions _compilationOptions = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] _references = [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(KlingClientBase).Assembly.Location)];

    // The assembly that the package brings: every project that has it installed references it.
    private static readonly Lazy<byte[]> _types = new(CompileTypes);

    private readonly string[] _sources;

    public UserProject(string kind, int files)
    {
        Kind = kind;
        _sources = [.. Enumerable.Range(0, files).Select(number => kind switch
        {
            Others when number % 20 == 0 => ImageModel(number),
            With when number % 100 == 0 => VideoModel(number, turn: 0),
            _ => Service(number, turn: 0),
        })];
    }

    public string Kind { get; }

    /// <summary>The analyzers' view: schemas and migrations as the package gives them.</summary>
    public AnalyzerOptions Options { get; } = new([.. TestFile.PackageFiles], new TestOptions(new Dictionary<string, string>()));

    /// <summary>The project as a compiler that has just started sees it: nothing is known of any file.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Project",
        _sources.Select(static (source, number) => CSharpSyntaxTree.ParseText(source, _parseOptions, $"/project/File{number}.cs", Encoding.UTF8)),
        [.. _references, MetadataReference.CreateFromImage(_types.Value)],
        _compilationOptions);

    /// <summary>A key stroke in the first file.</summary>
    public CSharpCompilation Edit(CSharpCompilation compilation, int turn)
    {
        SyntaxTree tree = compilation.SyntaxTrees[0];
        string source = Kind == With ? VideoModel(0, turn) : Service(0, turn);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, _parseOptions, tree.FilePath, Encoding.UTF8));
    }

    private static byte[] CompileTypes()
    {
        CSharpGeneratorDriver.Create([new KlingSourceGenerator().AsSourceGenerator()], TestFile.PackageFiles, _parseOptions, new TestOptions(new Dictionary<string, string>()))
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("KlingGen.Models", [], _references, _compilationOptions), out Compilation types, out ImmutableArray<Diagnostic> diagnostics);
        using MemoryStream image = new();
        EmitResult result = types.Emit(image);
        return result.Success && types.SyntaxTrees.Any()
            ? image.ToArray()
            : throw new InvalidOperationException("The package's types cannot be compiled: " + string.Join('\n', diagnostics.Concat(result.Diagnostics)));
    }

    private static string Service(int number, int turn)
    {
        StringBuilder source = new();
        source.Append($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using System.Text.Json.Serialization;

            namespace Project.Area{{number % 50}};

            public sealed record Item{{number}}([property: JsonPropertyName("display_name")] string Name, int Count, decimal Price);

            public sealed class Service{{number}}
            {
                private readonly Dictionary<string, Item{{number}}> _items = new(StringComparer.Ordinal);
                private int _state = {{turn}};

            """);
        for (int i = 0; i < 8; i++)
        {
            source.Append($$"""

                    /// <summary>Step {{i}} of the service.</summary>
                    public string Step{{i}}(int value, string text, IReadOnlyList<Item{{number}}> items)
                    {
                        foreach (Item{{number}} item in items.Where(item => item.Count > value).OrderBy(item => item.Name))
                        {
                            _items[item.Name] = item with { Count = item.Count + {{i}} };
                        }

                        if (text.Contains("orders/") && _items.TryGetValue("first", out Item{{number}}? first))
                        {
                            _state += first.Count * {{i + 1}};
                        }

                        var body = new { id = value, display_name = text, prompt = $"Order {value} of {text}", lines = items.Select(item => new { item.Name, total = item.Count * item.Price }) };
                        var settings = new Dictionary<string, object?> { ["path"] = $"https://example.com/api/v3/{text}", ["state"] = _state };
                        settings["count"] = items.Count;
                        return JsonSerializer.Serialize(body) + JsonSerializer.Serialize(settings);
                    }

                """);
        }

        return source.Append("}\n").ToString();
    }

    private static string ImageModel(int number) => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        namespace Project.Images{{number}};

        public sealed class ImageClient(HttpClient http)
        {
            public Task DrawAsync(string prompt, string? avoid) => http.PostAsJsonAsync("https://images.example.com/v1/draw", new
            {
                prompt,
                negative_prompt = avoid,
                cfg_scale = 7.5,
                steps = 30,
            });
        }

        """;

    private static string VideoModel(int number, int turn) => $$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        namespace Project.Videos{{number}};

        public static class Models
        {
            public const string Kling = "fal-ai/kling-video/v3/pro/image-to-video";
        }

        public sealed class VideoClient(HttpClient http)
        {
            private int _state = {{turn}};

            public Task SendAsync(string prompt, string image) => PostAsync(Models.Kling, new { prompt, start_image_url = image, negative_prompt = "blur" });

            public Task SendAgainAsync(string prompt, string image)
            {
                var body = new Dictionary<string, object> { ["prompt"] = prompt, ["start_image_url"] = image };
                body["cfg_scale"] = 0.5 + _state;
                return PostAsync(Models.Kling, body);
            }

            private Task PostAsync(string model, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
        }

        """;
}
