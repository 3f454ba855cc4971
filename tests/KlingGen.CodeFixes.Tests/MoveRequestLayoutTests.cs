using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;

namespace KlingGen.CodeFixes.Tests;

/// <summary>The result looks as if a person had written it, and no comment is lost.</summary>
public sealed class MoveRequestLayoutTests
{
    private static readonly CodeFixVerifier<MoveRequestFixer> Verifier = Verifiers.Create();

    public static TheoryData<string, string> Initializers => new()
    {
        // Comments above and behind entries that go stay where they were.
        {
            """
            {
                // What the customer sees.
                Prompt = "A bottle.", // from the catalogue
                // Keep it calm.
                NegativePrompt = "blur",
                Duration = 10,
                CfgScale = 0.4, // looser than usual
            }
            """,
            """
            {
                // What the customer sees.
                Prompt = "A bottle. Avoid blur.", // from the catalogue
                // Keep it calm.
                Duration = 10,
                GenerateAudio = true,
                // looser than usual
            }
            """
        },

        // With nothing in the list but comments, what comes stands below them.
        {
            """
            {
                // The service
                // decides.
            }
            """,
            """
            {
                // The service
                // decides.
                GenerateAudio = true
            }
            """
        },
        {
            "{ /* The service decides. */ }",
            "{ /* The service decides. */ GenerateAudio = true }"
        },

        // No comma after the last entry before, none afterwards.
        {
            """
            {
                Prompt = "A bottle.",
                Duration = 10, // seconds
                CfgScale = 0.4
            }
            """,
            """
            {
                Prompt = "A bottle.",
                Duration = 10, // seconds
                GenerateAudio = true
            }
            """
        },
        {
            """
            {
                CfgScale = 0.4,
                Prompt = "A bottle." // last
            }
            """,
            """
            {
                Prompt = "A bottle.", // last
                GenerateAudio = true
            }
            """
        },
        {
            """
            {
                GenerateAudio = false,
                Prompt = "A bottle.",
                CfgScale = 0.4
            }
            """,
            """
            {
                GenerateAudio = false,
                Prompt = "A bottle."
            }
            """
        },

        // Two on a line.
        {
            """
            {
                Prompt = "A bottle.", CfgScale = 0.4,
                Duration = 10, NegativePrompt = "blur",
            }
            """,
            """
            {
                Prompt = "A bottle. Avoid blur.",
                Duration = 10,
                GenerateAudio = true,
            }
            """
        },

        // On one line, with and without a comma at the end.
        { "{ CfgScale = 0.4, Prompt = \"A bottle.\", Duration = 10 }", "{ Prompt = \"A bottle.\", Duration = 10, GenerateAudio = true }" },
        { "{ Prompt = \"A bottle.\", Duration = 10, CfgScale = 0.4, }", "{ Prompt = \"A bottle.\", Duration = 10, GenerateAudio = true, }" },
        { "{ CfgScale = 0.4 }", "{ GenerateAudio = true }" },
        { "{ }", "{ GenerateAudio = true }" },

        // A value of several lines goes as a whole.
        {
            """
            {
                Prompt = "A bottle.",
                NegativePrompt =
                    "blur, "
                    + "noise",
                Duration = 10,
            }
            """,
            """
            {
                Prompt = "A bottle. Avoid blur, noise.",
                Duration = 10,
                GenerateAudio = true,
            }
            """
        },

        {
            """
            {
                Prompt = "A bottle.", CfgScale =
                    0.4,
            }
            """,
            """
            {
                Prompt = "A bottle.",
                GenerateAudio = true,
            }
            """
        },

        // Nothing is left of it.
        {
            """
            {
                CfgScale = 0.4,
            }
            """,
            """
            {
                GenerateAudio = true,
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Initializers))]
    public async Task Entries_go_and_come_without_a_trace(string before, string after)
    {
        string expected = InMethod("O3", after);
        await Verifier.VerifyAsync(InMethod("V3", before), expected);

        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", expected));
        Document formatted = await Formatter.FormatAsync(project.Documents.Single(document => document.Name == "Test.cs"));
        Assert.Equal(expected, (await formatted.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Line_ends_and_tabs_are_the_files_own()
    {
        static string AsTyped(string code) => code.Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

        await Verifier.VerifyAsync(
            AsTyped(InMethod("V3", "{\n    Prompt = \"A bottle.\",\n    CfgScale = 0.4,\n}")),
            AsTyped(InMethod("O3", "{\n    Prompt = \"A bottle.\",\n    GenerateAudio = true,\n}")));
    }

    [Fact]
    public Task Comments_around_the_call_stay() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
                // The hero clip.
                var clip = await kling // the client
                    .V3 /* for now */
                    .Pro
                    .ImageToVideo
                    .RunAsync(/* request: */ new V3ImageToVideoRequest /* typed */ { StartImageUrl = /* first frame */ "a" } /* end */);
                Console.WriteLine(clip);
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
                // The hero clip.
                var clip = await kling // the client
                    .O3 /* for now */
                    .Pro
                    .ImageToVideo
                    .RunAsync(/* request: */ new O3ImageToVideoRequest /* typed */ { ImageUrl = /* first frame */ "a", GenerateAudio = true } /* end */);
                Console.WriteLine(clip);
            }
        }
        """);

    private static string InMethod(string family, string initializer) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
                await kling.{{family}}.Pro.TextToVideo.RunAsync(new {{family}}TextToVideoRequest{{(initializer.Contains('\n') ? "\n        " + initializer.Replace("\n", "\n        ", StringComparison.Ordinal) : " " + initializer)}});
            }
        }
        """;
}
