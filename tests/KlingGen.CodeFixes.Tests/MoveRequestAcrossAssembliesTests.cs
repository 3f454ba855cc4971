using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Emit;

namespace KlingGen.CodeFixes.Tests;

public sealed class MoveRequestAcrossAssembliesTests
{
    [Fact]
    public async Task Types_generated_in_another_assembly_are_recognised_and_moved()
    {
        Project library = TestSolution.CreateProject(new TestSettings(), ("Library.cs", "namespace Library;"));
        using MemoryStream image = new();
        EmitResult emitted = (await library.GetCompilationAsync())!.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        Project user = TestSolution.CreateProject(
            new TestSettings(),
            ("Test.cs",
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run(string image) => kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest { StartImageUrl = image });
            }
            """));
        Solution solution = user.Solution
            .WithProjectAnalyzerReferences(user.Id, [])
            .AddMetadataReference(user.Id, MetadataReference.CreateFromImage(image.ToArray()));
        Document document = TestSolution.FindOwnDocuments(solution.GetProject(user.Id)!).Single();
        await Analysis.AssertCompilesAsync(document.Project);

        CodeFixVerifier<MoveRequestFixer> verifier = Verifiers.Create();
        ImmutableArray<Diagnostic> found = await verifier.FindFixableAsync(document.Project);
        Assert.Equal([RuleIds.V3EndpointUsed, RuleIds.V3EndpointUsed, RuleIds.V3OnlyStartImageUrl], found.Select(diagnostic => diagnostic.Id));

        Solution changed = await verifier.FixAllAsync(solution, FixAllScope.Document, document);
        Assert.Contains(
            "kling.O3.Pro.ImageToVideo.RunAsync(new O3ImageToVideoRequest { ImageUrl = image, GenerateAudio = true })",
            await CodeFixVerifier<MoveRequestFixer>.ReadAsync(changed.GetProject(user.Id)!, "Test.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_fixes_do_not_need_the_analyzers_assembly() => Assert.DoesNotContain(
        typeof(MoveRequestFixer).Assembly.GetReferencedAssemblies(),
        name => name.Name == "KlingGen.Analyzers");
}
