namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws a service over several files: ids in a class of constants, bodies from a factory, a field or a method, sent by a client of its own or directly, several calls in one class.</summary>
/// <param name="seed">What is drawn.</param>
/// <param name="kinds">The kinds of bodies; all where none is given.</param>
internal sealed class RandomService(int seed, params string[] kinds) : RandomBody(seed)
{
    private const string Parameters = "string prompt, string? words, bool strict, string tag, double scale, string image, bool? sound, int seconds";
    private const string Arguments = "prompt, words, strict, tag, scale, image, sound, seconds";

    private readonly List<string> _members = [];
    private readonly List<string> _factory = [];

    public override string Write()
    {
        List<string> methods = [];
        int count = Next(1, 3);
        for (int i = 0; i < count; i++)
        {
            methods.Add(WriteCall(i));
        }

        string options = Chance(0.5) ? "new(JsonSerializerDefaults.Web)" : "new()";
        return $$"""
            //# run
            using System.Collections.Immutable;
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using Newtonsoft.Json.Linq;

            public sealed class ClipService(HttpClient http)
            {
                private readonly Queue _queue = new(http);

            {{string.Join("\n\n", _members.Concat(methods))}}
            }

            public static class Case
            {
                public static async Task RunAsync(HttpClient http)
                {
                    foreach (string? words in new[] { null, "", "cars" })
                    {
                        foreach (bool strict in new[] { true, false })
                        {
                            ClipService service = new(http);
            {{string.Join('\n', Enumerable.Range(0, count).Select(number => $"                await service.Send{number}Async(strict ? \"A fox\" : \"A red fox.\", words, strict, \"dusk\", 0.4, \"https://example.com/i.png\", strict ? null : false, 5);"))}}
                        }
                    }
                }
            }
            //# file: Queue.cs
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Text.Json.Serialization;

            public sealed class Queue(HttpClient http)
            {
                private static readonly JsonSerializerOptions Options = {{options}};
                private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

                public Task SubmitAsync(string endpoint, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body, Options);

                public Task SubmitGenericAsync<T>(string endpoint, T body) => http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);

                public Task SubmitSnakeAsync<T>(string endpoint, T body) => http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body, Snake);

                public async Task SubmitTextAsync(string endpoint, string json)
                {
                    using HttpRequestMessage message = new(HttpMethod.Post, "https://queue.fal.run/" + endpoint) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
                    await http.SendAsync(message);
                }
            }
            //# file: Models.cs
            public static class Models
            {
                public const string Text = "fal-ai/kling-video/v3/pro/text-to-video";
                public const string Image = "fal-ai/kling-video/v3/pro/image-to-video";
                public static readonly string StandardText = "fal-ai/kling-video/v3/standard/text-to-video";
            }

            public static class Texts
            {
                public const string Opening = "A slow opening";
                public const string Avoid = "smoke";

                public static string Describe(string prompt, string tag) => $"{prompt} at {tag}";

                public static string? AvoidIn(string tag) => tag.Length > 3 ? tag : null;
            }

            public sealed record ClipBody(string? Prompt, string? NegativePrompt = null, double? CfgScale = null, bool? GenerateAudio = null, string? Duration = null, string? StartImageUrl = null, string? EndImageUrl = null, string? AspectRatio = null);

            public sealed class ClipInput
            {
                public string? Prompt { get; set; }
                public string? NegativePrompt { get; set; }
                public double? CfgScale { get; set; }
                public bool? GenerateAudio { get; set; }
                public string? Duration { get; set; }
                public string? StartImageUrl { get; set; }
                public string? EndImageUrl { get; set; }
                public string? AspectRatio { get; set; }
            }
            //# file: Bodies.cs
            using System.Collections.Immutable;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using Newtonsoft.Json.Linq;

            public static class Bodies
            {
                public const string Kind = "video";

            {{string.Join("\n\n", _factory)}}
            }

            """;
    }

    private string WriteCall(int number)
    {
        bool hasImage = Chance(0.5);
        string kind = Pick(kinds.Length > 0 ? kinds : Kinds);
        string id = hasImage ? Pick("Models.Image", "\"fal-ai/kling-video/v3/pro/image-to-video\"", "$\"fal-ai/kling-video/v3/pro/image-to-video\"") : Pick("Models.Text", "Models.StandardText", "\"fal-ai/kling-video/v3/pro/text-to-video\"");
        string[] names = DrawNames(hasImage, kind);
        List<string> lines = [];
        string body = "body";
        switch (Next(0, 5))
        {
            case 0:
                _factory.Add(Method("public static", TypeOf(kind), $"Make{number}", kind, names));
                lines.Add($"var body = Bodies.Make{number}({Arguments});");
                break;
            case 1:
                _members.Add(Method("private static", TypeOf(kind), $"Make{number}", kind, names));
                body = $"Make{number}({Arguments})";
                break;
            case 2 when IsExpression(kind):
                body = New(kind, names);
                break;
            case 3 when kind is not ("anonymous" or "expando"):
                _members.Add($"    private {TypeOf(kind)}? _body{number};");
                lines.AddRange(Declare("made", kind, names));
                lines.Add($"_body{number} = made;");
                body = $"_body{number}";
                break;
            default:
                lines.AddRange(Declare("body", kind, names));
                break;
        }

        lines.Add(Send(id, kind, body));
        return $"    public async Task Send{number}Async({Parameters})\n    {{\n{string.Join('\n', lines.Select(static line => "        " + line))}\n    }}";
    }

    private string Send(string id, string kind, string body)
    {
        string posted = id.StartsWith('"') ? id.Insert(1, "https://queue.fal.run/") : $"\"https://queue.fal.run/\" + {id}";
        return kind switch
        {
            "JObject" or "JProperty" or "FromObject" => Pick($"await _queue.SubmitTextAsync({id}, {body}.ToString());", $"await http.PostAsync({posted}, new StringContent({body}.ToString(), System.Text.Encoding.UTF8, \"application/json\"));"),
            "record" or "class" => $"await _queue.SubmitSnakeAsync({id}, {body});",
            "form" => $"await http.PostAsync({posted}, new FormUrlEncodedContent({body}));",
            "expando" => $"await _queue.SubmitAsync({id}, (object){body});",
            "anonymous" => Pick($"await _queue.SubmitAsync({id}, {body});", $"await _queue.SubmitGenericAsync({id}, {body});", $"await _queue.SubmitTextAsync({id}, JsonSerializer.Serialize({body}));", $"await http.PostAsJsonAsync({posted}, {body});"),
            _ => Pick($"await _queue.SubmitAsync({id}, {body});", $"await _queue.SubmitGenericAsync({id}, {body});", $"await _queue.SubmitTextAsync({id}, JsonSerializer.Serialize({body}));", $"await http.PostAsJsonAsync({posted}, {body});", $"await http.PostAsync({posted}, JsonContent.Create({body}));"),
        };
    }

    private string Method(string modifiers, string type, string name, string kind, string[] names)
    {
        string head = $"    {modifiers} {type} {name}({Parameters})";
        return IsExpression(kind) && Chance(0.5)
            ? $"{head} => {New(kind, names)};"
            : $"{head}\n    {{\n{string.Join('\n', Declare("body", kind, names).Append("return body;").Select(static line => "        " + line))}\n    }}";
    }
}
