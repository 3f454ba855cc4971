using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Payloads;

/// <summary>Each shape keeps its own syntax.</summary>
public sealed class MovePayloadShapeTests
{
    private static readonly CodeFixVerifier<MovePayloadFixer> _verifier = PayloadVerifier.Create();

    [Fact]
    public async Task An_anonymous_object_gets_new_names_and_its_reads_with_it()
    {
        string title = await _verifier.VerifyAsync(
            """
            using System.Net.Http.Json;

            class Shop(HttpClient http)
            {
                async Task Run(string prompt, (string start_image_url, int length) frame)
                {
                    var body = new
                    {
                        prompt, // what is seen
                        frame.start_image_url,
                        negative_prompt = "blur",
                        cfg_scale = 0.5,
                    };
                    Console.WriteLine(body.start_image_url);
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
                }
            }
            """,
            """
            using System.Net.Http.Json;

            class Shop(HttpClient http)
            {
                async Task Run(string prompt, (string start_image_url, int length) frame)
                {
                    var body = new
                    {
                        prompt = KlingGen.PromptText.Avoiding(prompt, "blur"), // what is seen
                        image_url = frame.start_image_url,
                        generate_audio = true,
                    };
                    Console.WriteLine(body.image_url);
                    await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", body);
                }
            }
            """);

        Assert.Equal("Move this payload to O3", title);
    }

    [Fact]
    public Task An_initializer_of_a_dictionary_keeps_its_style() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            Task Run(string image) => http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/image-to-video", new Dictionary<string, object>
            {
                // The scene.
                { "prompt", "A bottle turns." },
                { "start_image_url", image },
                { "negative_prompt", "blur, low quality" },
                { "cfg_scale", 0.5 } // as always
            });
        }
        """,
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            Task Run(string image) => http.PostAsJsonAsync("fal-ai/kling-video/o3/standard/image-to-video", new Dictionary<string, object>
            {
                // The scene.
                { "prompt", "A bottle turns. Avoid blur, low quality." },
                { "image_url", image },
                { "generate_audio", true }
                // as always
            });
        }
        """);

    [Fact]
    public Task Words_that_are_set_on_a_condition_stay_conditional() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt, string? avoid, double? scale)
            {
                var body = new Dictionary<string, object?> { ["prompt"] = prompt };
                if (avoid != null)
                {
                    body["negative_prompt"] = avoid;
                }

                if (scale is not null)
                {
                    body.Add("cfg_scale", scale);
                }

                await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
            }
        }
        """,
        """
        using System.Net.Http.Json;

        class Shop(HttpClient http)
        {
            async Task Run(string prompt, string? avoid, double? scale)
            {
                var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["generate_audio"] = true };
                if (avoid != null)
                {
                    body["prompt"] = KlingGen.PromptText.Avoiding((string?)body["prompt"], avoid);
                }

                await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
            }
        }
        """);

    [Fact]
    public Task A_JSON_object_is_changed_where_it_is_made_and_where_it_is_written() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;

        class Shop(HttpClient http)
        {
            async Task Run(string image)
            {
                var body = new JsonObject { ["prompt"] = "A bottle turns." };
                body["start_image_url"] = image;
                body.Add("negative_prompt", JsonValue.Create("blur"));
                body["cfg_scale"] = 0.5;
                await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", body);
            }
        }
        """,
        """
        using System.Net.Http.Json;
        using System.Text.Json.Nodes;

        class Shop(HttpClient http)
        {
            async Task Run(string image)
            {
                var body = new JsonObject { ["prompt"] = "A bottle turns. Avoid blur." };
                body["image_url"] = image;
                body["generate_audio"] = true;
                await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", body);
            }
        }
        """);

    [Fact]
    public Task JSON_text_keeps_the_kind_of_its_literal() => _verifier.VerifyAsync(
        """"
        class Shop(HttpClient http)
        {
            async Task Run(string prompt)
            {
                await Send("{\"prompt\":\"A bottle.\",\"negative_prompt\":\"\\\"blur\\\"\",\"cfg_scale\":0.5}");
                await Send(@"{ ""cfg_scale"": 0.5, ""prompt"": ""A bottle."" }");
                await Send($$"""
                    {
                      "prompt": "{{prompt}}",
                      "negative_prompt": "blur",
                      "duration": "5"
                    }
                    """);
            }

            Task Send(string json) => http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json));
        }
        """",
        """"
        class Shop(HttpClient http)
        {
            async Task Run(string prompt)
            {
                await Send("{\"prompt\":\"A bottle. Avoid \\\"blur\\\".\",\"generate_audio\":true}");
                await Send(@"{ ""prompt"": ""A bottle."", ""generate_audio"": true }");
                await Send($$"""
                    {
                      "prompt": "{{KlingGen.PromptText.Avoiding(prompt, "blur")}}",
                      "duration": "5",
                      "generate_audio": true
                    }
                    """);
            }

            Task Send(string json) => http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new StringContent(json));
        }
        """");

    [Fact]
    public Task A_writer_writes_the_words_with_the_prompt() => _verifier.VerifyAsync(
        """
        using System.Text.Json;

        class Shop(HttpClient http)
        {
            const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

            async Task Run(Utf8JsonWriter writer, MemoryStream stream, string prompt, string image, string? avoid)
            {
                writer.WriteStartObject();
                writer.WriteString("prompt"u8, prompt);
                writer.WriteString("start_image_url"u8, image);
                if (!string.IsNullOrEmpty(avoid))
                {
                    writer.WriteString("negative_prompt"u8, avoid);
                }

                writer.WriteNumber("cfg_scale"u8, 0.5);
                writer.WriteEndObject();
                await http.PostAsync(Url, new ByteArrayContent(stream.ToArray()));
            }
        }
        """,
        """
        using System.Text.Json;

        class Shop(HttpClient http)
        {
            const string Url = "https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video";

            async Task Run(Utf8JsonWriter writer, MemoryStream stream, string prompt, string image, string? avoid)
            {
                writer.WriteStartObject();
                writer.WriteString("prompt"u8, KlingGen.PromptText.Avoiding(prompt, avoid));
                writer.WriteString("image_url"u8, image);
                writer.WriteBoolean("generate_audio"u8, true);

                writer.WriteEndObject();
                await http.PostAsync(Url, new ByteArrayContent(stream.ToArray()));
            }
        }
        """);

    [Fact]
    public Task Nothing_is_stated_within_a_list_that_a_writer_begins() => _verifier.VerifyAsync(
        WriteList("v3/pro/text-to-video", "writer.WriteNumber(\"cfg_scale\", 0.5);"),
        WriteList("o3/pro/text-to-video", "writer.WriteBoolean(\"generate_audio\", true);"));

    private static string WriteList(string path, string first) =>
        $$"""
        using System.Text.Json;

        class Shop(HttpClient http)
        {
            async Task Run(Utf8JsonWriter writer, MemoryStream stream, string prompt)
            {
                writer.WriteStartObject();
                writer.WriteString("duration", "5");
                {{first}}
                writer.WriteStartArray("multi_prompt");
                writer.WriteStartObject();
                writer.WriteString("prompt", prompt);
                writer.WriteEndObject();
                writer.WriteEndArray();
                writer.WriteEndObject();
                await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/{{path}}", new ByteArrayContent(stream.ToArray()));
            }
        }
        """;

    [Fact]
    public Task A_class_loses_the_members_and_its_creations_the_values() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        class Input
        {
            [JsonPropertyName("prompt")]
            public required string Prompt { get; init; }

            /// <summary>The first frame.</summary>
            [JsonPropertyName("start_image_url")]
            public string? StartImageUrl { get; init; }

            /// <summary>What must not be seen.</summary>
            [JsonPropertyName("negative_prompt")]
            public string? NegativePrompt { get; init; }

            [JsonPropertyName("cfg_scale")]
            public double CfgScale { get; init; } = 0.5;
        }

        class Shop(HttpClient http)
        {
            Task Run(string prompt, string? avoid) => http.PostAsJsonAsync(
                "fal-ai/kling-video/v3/pro/image-to-video",
                new Input { Prompt = prompt, StartImageUrl = "https://example.com/a.png", NegativePrompt = avoid, CfgScale = 0.4 });
        }
        """,
        """
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        class Input
        {
            [JsonPropertyName("prompt")]
            public required string Prompt { get; init; }

            [JsonPropertyName("generate_audio")]
            public bool GenerateAudio { get; init; } = true;

            /// <summary>The first frame.</summary>
            [JsonPropertyName("image_url")]
            public string? StartImageUrl { get; init; }
        }

        class Shop(HttpClient http)
        {
            Task Run(string prompt, string? avoid) => http.PostAsJsonAsync(
                "fal-ai/kling-video/o3/pro/image-to-video",
                new Input { Prompt = KlingGen.PromptText.Avoiding(prompt, avoid), StartImageUrl = "https://example.com/a.png" });
        }
        """);

    [Fact]
    public Task A_positional_record_loses_parameters_and_arguments() => _verifier.VerifyAsync(
        """
        using System.Net.Http.Json;

        record Input(
            string prompt,
            string start_image_url,
            double cfg_scale);

        class Shop(HttpClient http)
        {
            Task Run(string image) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/image-to-video", new Input("A bottle.", start_image_url: image, 0.5));
        }
        """,
        """
        using System.Net.Http.Json;

        record Input(
            string prompt,
            string image_url,
            bool generate_audio = true);

        class Shop(HttpClient http)
        {
            Task Run(string image) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/image-to-video", new Input("A bottle.", image_url: image));
        }
        """);
}
