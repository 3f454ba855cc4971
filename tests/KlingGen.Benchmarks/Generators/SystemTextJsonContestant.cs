using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Benchmarks.Generators;

/// <summary>System.Text.Json's generator over hand-written records, one context for each document: it has no clients and no checks to write.</summary>
internal sealed class SystemTextJsonContestant(int documents) : Contestant(SystemTextJson, Enumerable.Range(0, documents).Select(i => Records(i, 0)))
{
    protected override ISourceGenerator CreateGenerator()
    {
        string path = typeof(SystemTextJsonContestant).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SystemTextJsonGenerator").Value!;
        Type type = Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    protected override GeneratorDriver Edit(GeneratorDriver driver, bool isWhiteSpace)
    {
        SyntaxTree first = Compilation.SyntaxTrees[0];
        string source = isWhiteSpace ? new string('\n', 1 + (Turn % 100)) + first.ToString().TrimStart('\n') : Records(0, Turn);
        Compilation = Compilation.ReplaceSyntaxTree(first, Parse(source, first.FilePath));
        return driver;
    }

    private static string Records(int number, int turn) => $$"""
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Project.Model{{number}};

        public sealed record Shot
        {
            [JsonPropertyName("prompt")] public required string Prompt { get; init; }
            [JsonPropertyName("duration")] public string? Duration { get; init; }
        }

        public sealed record Request
        {
            [JsonPropertyName("prompt")] public string? Prompt { get; init; }
            [JsonPropertyName("image_url")] public required string ImageUrl { get; init; }
            [JsonPropertyName("end_image_url")] public string? EndImageUrl { get; init; }
            [JsonPropertyName("duration")] public string? Duration { get; init; }
            [JsonPropertyName("generate_audio")] public bool? GenerateAudio { get; init; }
            [JsonPropertyName("multi_prompt")] public IReadOnlyList<Shot>? MultiPrompt { get; init; }
            [JsonPropertyName("shot_type{{(turn == 0 ? "" : turn)}}")] public string? ShotType { get; init; }
        }

        public sealed record File
        {
            [JsonPropertyName("url")] public required string Url { get; init; }
            [JsonPropertyName("content_type")] public string? ContentType { get; init; }
            [JsonPropertyName("file_name")] public string? FileName { get; init; }
            [JsonPropertyName("file_size")] public long? FileSize { get; init; }
        }

        public sealed record Response
        {
            [JsonPropertyName("video")] public required File Video { get; init; }
        }

        [JsonSerializable(typeof(Request))]
        [JsonSerializable(typeof(Response))]
        public sealed partial class Context{{number}} : JsonSerializerContext;

        """;
}
