using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests;

/// <summary>What becomes of single requests: the truths of the migration, one by one.</summary>
public sealed class MoveRequestFixerTests
{
    private static readonly CodeFixVerifier<MoveRequestFixer> Verifier = Verifiers.Create();

    [Fact]
    public Task Image_to_video_renames_the_first_frame_and_states_the_audio_that_V3_assumed() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(CancellationToken cancellationToken)
            {
                KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(
                    new V3ImageToVideoRequest
                    {
                        StartImageUrl = "https://example.com/bottle.png",
                        Prompt = "A bottle turns.",
                        Duration = 10,
                    },
                    cancellationToken: cancellationToken);
                Console.WriteLine(clip.Value.Video.Url);
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(CancellationToken cancellationToken)
            {
                KlingResult<O3ImageToVideoResponse> clip = await kling.O3.Pro.ImageToVideo.RunAsync(
                    new O3ImageToVideoRequest
                    {
                        ImageUrl = "https://example.com/bottle.png",
                        Prompt = "A bottle turns.",
                        Duration = 10,
                        GenerateAudio = true,
                    },
                    cancellationToken: cancellationToken);
                Console.WriteLine(clip.Value.Video.Url);
            }
        }
        """);

    [Fact]
    public Task Options_beside_the_request_stay_beside_it() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling, KlingSubmitOptions options)
        {
            async Task Run()
            {
                KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.WithOptions(options).RunAsync(
                    new V3ImageToVideoRequest { StartImageUrl = "https://example.com/bottle.png", Prompt = "A bottle turns.", GenerateAudio = false });
                Console.WriteLine(clip.Value.Video.Url);
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling, KlingSubmitOptions options)
        {
            async Task Run()
            {
                KlingResult<O3ImageToVideoResponse> clip = await kling.O3.Pro.ImageToVideo.WithOptions(options).RunAsync(
                    new O3ImageToVideoRequest { ImageUrl = "https://example.com/bottle.png", Prompt = "A bottle turns.", GenerateAudio = false });
                Console.WriteLine(clip.Value.Video.Url);
            }
        }
        """);

    [Fact]
    public async Task With_elements_it_becomes_reference_to_video_and_keeps_the_first_frame()
    {
        string title = await Verifier.VerifyAsync(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                async Task Run(IReadOnlyList<KlingElement> elements)
                {
                    var request = new V3ImageToVideoRequest
                    {
                        StartImageUrl = "https://example.com/bottle.png",
                        Prompt = "@Element1 lifts the bottle.",
                        Elements = elements,
                        NegativePrompt = "blur, low quality",
                        CfgScale = 0.7
                    };
                    var job = await kling.V3.FourK.ImageToVideo.SubmitAsync(request);
                    Console.WriteLine(job.RequestId);
                }
            }
            """,
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                async Task Run(IReadOnlyList<KlingElement> elements)
                {
                    var request = new O3ReferenceToVideoRequest
                    {
                        StartImageUrl = "https://example.com/bottle.png",
                        Prompt = "@Element1 lifts the bottle. Avoid blur, low quality.",
                        Elements = elements,
                        GenerateAudio = true
                    };
                    var job = await kling.O3.FourK.ReferenceToVideo.SubmitAsync(request);
                    Console.WriteLine(job.RequestId);
                }
            }
            """);

        Assert.Equal("Move this request to O3 reference-to-video, which assumes aspect_ratio = \"16:9\"", title);
    }

    [Fact]
    public async Task Text_to_video_folds_the_negative_prompt_and_drops_the_guidance_scale()
    {
        string title = await Verifier.VerifyAsync(
            """
            using KlingGen;

            KlingClient kling = new("key");
            V3TextToVideoRequest request = new()
            {
                Prompt = "A bottle turns.",
                NegativePrompt = "blur, low quality",
                CfgScale = 0.5,
            };
            KlingJob<V3TextToVideoResponse> job = await kling.V3.Standard.TextToVideo.SubmitAsync(request);
            Console.WriteLine(job.RequestId);
            """,
            """
            using KlingGen;

            KlingClient kling = new("key");
            O3TextToVideoRequest request = new()
            {
                Prompt = "A bottle turns. Avoid blur, low quality.",
                GenerateAudio = true,
            };
            KlingJob<O3TextToVideoResponse> job = await kling.O3.Standard.TextToVideo.SubmitAsync(request);
            Console.WriteLine(job.RequestId);
            """);

        Assert.Equal("Move this request to O3", title);
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("loud", "loud")]
    [InlineData("null", "true")]
    [InlineData("wish", "wish ?? true")]
    [InlineData("loud ? wish : null", "(loud ? wish : null) ?? true")]
    [InlineData("loud ? false : null", "(bool?)(loud ? false : null) ?? true")]
    public Task Audio_is_stated_only_where_the_call_relied_on_what_V3_assumes(string before, string after) => Verifier.VerifyAsync(
        InMethod($"await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest {{ Prompt = prompt, GenerateAudio = {before} }});"),
        InMethod($"await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest {{ Prompt = prompt, GenerateAudio = {after} }});"));

    [Theory]
    [InlineData("\"A bottle turns\"", "\"blur\"", "\"A bottle turns. Avoid blur.\"")]
    [InlineData("\"Caf\\u00e9.\"", "\"a \\\"b\\\" c\"", "\"Caf\\u00e9. Avoid a \\\"b\\\" c.\"")]
    [InlineData("@\"C:\\now\"", "\"a \\\"b\\\" c\"", "@\"C:\\now. Avoid a \"\"b\"\" c.\"")]
    [InlineData("\"\"\"Say \"hi\".\"\"\"", "\"blur\"", "\"\"\"Say \"hi\". Avoid blur.\"\"\"")]
    [InlineData("\"A bottle \" + \"turns.\"", "\"blur, \" + \"noise\"", "\"A bottle \" + \"turns. Avoid blur, noise.\"")]
    [InlineData("\"Trailing space. \"", "\"blur\"", "\"Trailing space. Avoid blur.\"")]
    [InlineData("\"A bottle. Avoid blur.\"", "\"blur\"", "\"A bottle. Avoid blur.\"")]
    [InlineData("prompt", "\"blur\"", "PromptText.Avoiding(prompt, \"blur\")")]
    [InlineData("\"A bottle.\"", "Bad", "PromptText.Avoiding(\"A bottle.\", Bad)")]
    [InlineData("$\"A {prompt}.\"", "loud ? \"noise\" : null", "PromptText.Avoiding($\"A {prompt}.\", loud ? \"noise\" : null)")]
    [InlineData("\"A bottle.\"", "null", "\"A bottle.\"")]
    [InlineData("\"A bottle.\"", "\" \"", "\"A bottle.\"")]
    [InlineData("null", "\"blur\"", "\"Avoid blur.\"")]
    public Task The_negative_prompt_joins_the_prompt_in_the_style_of_its_literal(string prompt, string negative, string folded) => Verifier.VerifyAsync(
        InMethod($"await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest {{ Prompt = {prompt}, NegativePrompt = {negative}, GenerateAudio = loud }});"),
        InMethod($"await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest {{ Prompt = {folded}, GenerateAudio = loud }});"));

    [Fact]
    public Task A_raw_literal_of_several_lines_is_lengthened_at_the_end_of_its_text() => Verifier.VerifyAsync(
        """"
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.V3.Pro.TextToVideo.RunAsync(new()
            {
                Prompt = """
                    A bottle turns.
                    Soft light.
                    """,
                NegativePrompt = "blur",
            });
        }
        """",
        """"
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.O3.Pro.TextToVideo.RunAsync(new()
            {
                Prompt = """
                    A bottle turns.
                    Soft light. Avoid blur.
                    """,
                GenerateAudio = true,
            });
        }
        """");

    [Fact]
    public Task Without_a_prompt_the_negative_prompt_becomes_one() => Verifier.VerifyAsync(
        InMethod("await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { NegativePrompt = \"blur\", Duration = 5 });"),
        InMethod("await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = \"Avoid blur.\", Duration = 5, GenerateAudio = true });"));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("new[] { ", " }")]
    [InlineData("new List<KlingShot> { ", " }")]
    public Task In_a_storyboard_every_shot_takes_the_words(string open, string close) => Verifier.VerifyAsync(
        InMethod($$"""
            await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest
                    {
                        MultiPrompt = {{open}}new KlingShot { Prompt = "A bottle." }, new KlingShot { Prompt = prompt, Duration = 3 }{{close}},
                        NegativePrompt = "blur",
                    });
            """),
        InMethod($$"""
            await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest
                    {
                        MultiPrompt = {{open}}new KlingShot { Prompt = "A bottle. Avoid blur." }, new KlingShot { Prompt = PromptText.Avoiding(prompt, "blur"), Duration = 3 }{{close}},
                        GenerateAudio = true,
                    });
            """));

    [Fact]
    public Task What_must_be_evaluated_first_stands_before_the_statement() => Verifier.VerifyAsync(
        InMethod("V3TextToVideoRequest request = new() { Prompt = prompt, CfgScale = double.Parse(Console.ReadLine()!) }; await kling.V3.Pro.TextToVideo.RunAsync(request);"),
        InMethod("_ = double.Parse(Console.ReadLine()!);\n        O3TextToVideoRequest request = new() { Prompt = prompt, GenerateAudio = true }; await kling.O3.Pro.TextToVideo.RunAsync(request);"));

    [Fact]
    public Task Names_are_qualified_where_the_file_has_no_using() => Verifier.VerifyAsync(
        """
        class Shop(KlingGen.KlingClient kling)
        {
            async Task Run(string prompt)
            {
                KlingGen.KlingResult<KlingGen.V3TextToVideoResponse> clip = await kling.V3.Pro.TextToVideo.RunAsync(
                    new global::KlingGen.V3TextToVideoRequest { Prompt = prompt, NegativePrompt = "blur" });
                Console.WriteLine(clip);
            }
        }
        """,
        """
        class Shop(KlingGen.KlingClient kling)
        {
            async Task Run(string prompt)
            {
                KlingGen.KlingResult<KlingGen.O3TextToVideoResponse> clip = await kling.O3.Pro.TextToVideo.RunAsync(
                    new global::KlingGen.O3TextToVideoRequest { Prompt = KlingGen.PromptText.Avoiding(prompt, "blur"), GenerateAudio = true });
                Console.WriteLine(clip);
            }
        }
        """);

    [Fact]
    public Task Creations_without_an_initializer_get_one() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
                await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest());
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
                await kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { GenerateAudio = true });
            }
        }
        """);

    [Fact]
    public Task A_request_that_goes_to_two_tiers_moves_with_both_calls() => Verifier.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(string image)
            {
                var request = new V3ImageToVideoRequest { StartImageUrl = image, Prompt = "A bottle turns." };
                Console.WriteLine(request.StartImageUrl + request.Prompt);
                KlingResult<V3ImageToVideoResponse>? last = null;
                try
                {
                    var draft = await kling.V3.Standard.ImageToVideo.RunAsync(request);
                    last = await kling.V3.Pro.ImageToVideo.RunAsync(request);
                    V3ImageToVideoResponse response = draft.Value;
                    Console.WriteLine(response.Video.Url);
                }
                finally
                {
                    Console.WriteLine(last?.RequestId + nameof(request));
                }
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(string image)
            {
                var request = new O3ImageToVideoRequest { ImageUrl = image, Prompt = "A bottle turns.", GenerateAudio = true };
                Console.WriteLine(request.ImageUrl + request.Prompt);
                KlingResult<O3ImageToVideoResponse>? last = null;
                try
                {
                    var draft = await kling.O3.Standard.ImageToVideo.RunAsync(request);
                    last = await kling.O3.Pro.ImageToVideo.RunAsync(request);
                    O3ImageToVideoResponse response = draft.Value;
                    Console.WriteLine(response.Video.Url);
                }
                finally
                {
                    Console.WriteLine(last?.RequestId + nameof(request));
                }
            }
        }
        """);

    [Fact]
    public Task Lambdas_and_local_functions_are_part_of_the_member() => Solutions.SolutionVerifier.MovesAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(IEnumerable<string> images)
            {
                KlingResult<V3ImageToVideoResponse>[] clips = await Task.WhenAll(images.Select(image => One(image)));
                Console.WriteLine(clips.Length);

                async Task<KlingResult<V3ImageToVideoResponse>> One(string image) => await kling.V3.Pro.ImageToVideo.RunAsync(Any(image));

                V3ImageToVideoRequest Any(string image) => throw new NotSupportedException(image);
            }

            Task<string[]> Urls(IEnumerable<string> images) => Task.WhenAll(images.Select(async image =>
            {
                var clip = await kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl = image, Prompt = "A bottle turns." });
                return clip.Value.Video.Url;
            }));
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run(IEnumerable<string> images)
            {
                KlingResult<O3ImageToVideoResponse>[] clips = await Task.WhenAll(images.Select(image => One(image)));
                Console.WriteLine(clips.Length);

                async Task<KlingResult<O3ImageToVideoResponse>> One(string image) => await kling.O3.Pro.ImageToVideo.RunAsync(Any(image));

                O3ImageToVideoRequest Any(string image) => throw new NotSupportedException(image);
            }

            Task<string[]> Urls(IEnumerable<string> images) => Task.WhenAll(images.Select(async image =>
            {
                var clip = await kling.O3.Pro.ImageToVideo.RunAsync(new() { ImageUrl = image, Prompt = "A bottle turns.", GenerateAudio = true });
                return clip.Value.Video.Url;
            }));
        }
        """);

    [Theory]
    [InlineData("private static readonly Task field = @;")]
    [InlineData("private static Func<Task> Property { get; } = () => @;")]
    [InlineData("private Func<KlingClient, Task> Arrow => async kling => await @;")]
    [InlineData("public Shop() : this(@) { } private Shop(Task task) => Console.WriteLine(task);")]
    [InlineData("public event Action Changed { add => Console.WriteLine(@); remove { } }")]
    public Task Every_kind_of_member_is_a_scope(string member) => Verifier.VerifyAsync(
        InClass(member, "kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\" })"),
        InClass(member, "kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\", GenerateAudio = true })"));

    [Fact]
    public Task A_client_that_may_be_null_and_arguments_by_name_are_followed() => Verifier.VerifyAsync(
        InClass("Task? Run(KlingClient? maybe, CancellationToken stop) => @;", "maybe?.V3.Pro.TextToVideo.RunAsync(cancellationToken: stop, request: new() { })"),
        InClass("Task? Run(KlingClient? maybe, CancellationToken stop) => @;", "maybe?.O3.Pro.TextToVideo.RunAsync(cancellationToken: stop, request: new() { GenerateAudio = true })"));

    [Fact]
    public Task An_alias_of_the_type_becomes_one_of_the_new_type() => Verifier.VerifyAsync(
        "using Wanted = KlingGen.V3TextToVideoRequest;\nusing KlingGen;\n\n" + InClass("Task Run(string text) => @;", "kling.V3.Pro.TextToVideo.RunAsync(new Wanted { Prompt = text })")[17..],
        "using Wanted = KlingGen.O3TextToVideoRequest;\nusing KlingGen;\n\n" + InClass("Task Run(string text) => @;", "kling.O3.Pro.TextToVideo.RunAsync(new Wanted { Prompt = text, GenerateAudio = true })")[17..]);

    [Fact]
    public Task A_result_in_a_field_takes_the_field_along() => Verifier.VerifyAsync(
        InClass(
            "private static readonly Task<KlingResult<V3TextToVideoResponse>> field = @;",
            "kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\" })"),
        InClass(
            "private static readonly Task<KlingResult<O3TextToVideoResponse>> field = @;",
            "kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A bottle.\", GenerateAudio = true })"));

    private static string InClass(string member, string call) =>
        $$"""
        using KlingGen;

        class Shop
        {
            private static readonly KlingClient kling = new("key");

            {{member.Replace("@", call, StringComparison.Ordinal)}}
        }
        """;

    private static string InMethod(string statement) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            private const string Bad = "blur, low quality";

            async Task Run(string prompt, bool loud, bool? wish)
            {
                {{statement}}
            }
        }
        """;
}
