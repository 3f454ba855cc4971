using System.Text.RegularExpressions;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Every piece of C# in the documentation compiles against the package as it is; fragments of declarations are marked <c>cs</c> there.</summary>
public sealed partial class DocumentationTests
{
    private static readonly GeneratorRun _package = GeneratorRun.Of(TestFile.PackageFiles, language: LanguageVersion.CSharp12);

    public static TheoryData<string, int, string> Samples()
    {
        TheoryData<string, int, string> samples = [];
        string[] pages = [Path.Combine(Repository.Root, "README.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string page in pages)
        {
            string text = File.ReadAllText(page).ReplaceLineEndings("\n");
            foreach (Match block in CSharpBlock().Matches(text))
            {
                samples.Add(Path.GetRelativePath(Repository.Root, page), text[..block.Index].Count(c => c == '\n') + 1, block.Groups[1].Value);
            }
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles(string page, int line, string code)
    {
        string usings = string.Concat(UsingLine().Matches(code).Select(m => m.Value));
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            {{usings}}
            using KlingGen;

            internal static class Sample
            {
                private static readonly string key = "";
                private static readonly HttpClient httpClient = new();
                private static readonly KlingClient kling = new(key);
                private static readonly IProgress<QueueUpdate>? progress = null;
                private static readonly CancellationToken cancellationToken = default;
                private static readonly O3ImageToVideoRequest request = new() { ImageUrl = "" };

                private static void Save(KlingJobReference reference) { }

                private static KlingJobReference Load() => throw new InvalidOperationException();

                private static async Task RunAsync()
                {
                    {{UsingLine().Replace(code, "")}}
                    await Task.CompletedTask;
                }
            }
            """;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)_package.Input.SyntaxTrees[0].Options);
        SemanticModel model = ((CSharpCompilation)_package.Output).AddSyntaxTrees(tree).GetSemanticModel(tree);

        Diagnostic[] errors = [.. model.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
        Assert.True(errors.Length == 0, $"{page}, sample at line {line}:\n{string.Join("\n", errors.Select(e => e.GetMessage()))}\n{code}");
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^using [A-Za-z.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
