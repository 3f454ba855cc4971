using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

public sealed class V3OnlyNegativePromptAnalyzerTests
{
    [Fact]
    public async Task A_negative_prompt_is_reported_on_every_V3_route_that_moves()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop
            {
                object Text() => new V3TextToVideoRequest { Prompt = "A bottle turns.", [|NegativePrompt|] = "blur" };

                object Image() => new V3ImageToVideoRequest { StartImageUrl = "a", Prompt = "A bottle turns.", [|NegativePrompt|] = "blur" };

                object Elements(KlingElement[] elements) => new V3ImageToVideoRequest
                {
                    StartImageUrl = "a",
                    Elements = elements,
                    [|NegativePrompt|] = "blur",
                };
            }
            """);

        Assert.Equal(
            "'negative_prompt' is V3-only: O3 has no negative prompt and ignores one without an error; say in 'prompt' what to avoid "
            + "(its words go into 'prompt' at fal-ai/kling-video/o3/*/text-to-video)",
            found[0].GetMessage());
        Assert.Contains("reference-to-video", found[2].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Target_typed_and_qualified_creations_are_read_too() => Verify(
        """
        class Shop
        {
            KlingGen.V3TextToVideoRequest field = new() { [|NegativePrompt|] = "blur" };

            object Qualified() => new global::KlingGen.V3TextToVideoRequest() { [|NegativePrompt|] = "blur" };
        }
        """);

    [Fact]
    public Task A_with_expression_is_reported_because_no_target_takes_it() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Change(V3ImageToVideoRequest request) => request with { [|NegativePrompt|] = "blur" };
        }
        """);

    [Fact]
    public Task Top_level_statements_and_lambdas_are_read() => Verify(
        """
        using KlingGen;

        V3TextToVideoRequest request = new() { [|NegativePrompt|] = "blur" };
        Func<V3TextToVideoRequest> make = () => new() { [|NegativePrompt|] = "blur" };
        Console.WriteLine((request, make));
        """);

    [Fact]
    public Task Kling_image_V3_has_a_negative_prompt_of_its_own() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Request() => new KlingImageV3TextToImageRequest { Prompt = "A bottle.", NegativePrompt = "blur" };
        }
        """);

    private static Task<ImmutableArray<Diagnostic>> Verify(string code) => AnalyzerVerifier<V3OnlyNegativePromptAnalyzer>.VerifyAsync(code);
}
