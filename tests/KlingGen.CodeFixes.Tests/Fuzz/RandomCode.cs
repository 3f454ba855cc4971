using System.Text;

namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws pieces of code: the values of a payload, conditions, and the program around what makes it. The same seed draws the same.</summary>
internal abstract class RandomCode(int seed)
{
    private static readonly string[] _avoided =
    [
        "\"blur\"", "\"rain, fog\"", "words", "strict ? \"rain\" : \"fog\"", "strict ? \"rain\" : null", "words ?? \"noise\"", "$\"no {tag}\"", "Avoid", "tag + \", fog\"", "string.IsNullOrWhiteSpace(words) ? null : words",
    ];

    private static readonly string[] _prompts = ["prompt", "\"A fox.\"", "$\"{prompt} in {tag}\"", "\"A fox in \" + tag", "prompt ?? \"A dog\"", "prompt.Trim()"];

    private static readonly string[] _conditions = ["strict", "words != null", "!string.IsNullOrEmpty(words)", "prompt.Length > 6", "words is { Length: > 0 }", "prompt is { Length: > 0 }", "!string.IsNullOrEmpty(prompt)"];

    private readonly Random _random = new(seed);

    /// <summary>The whole program, as a case of the corpus that runs.</summary>
    public abstract string Write();

    protected bool Chance(double probability) => _random.NextDouble() < probability;

    protected int Next(int from, int to) => _random.Next(from, to + 1);

    protected T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    protected T[] Shuffle<T>(IEnumerable<T> all) => [.. all.OrderBy(_ => _random.Next())];

    protected string Condition() => Pick(_conditions);

    /// <summary>A value of a parameter.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="canBeNull">Whether what is sent may be null where that says nothing.</param>
    protected string Value(string name, bool canBeNull = false) => name switch
    {
        "prompt" => Pick(_prompts),
        "negative_prompt" => Pick(_avoided),
        "cfg_scale" => Pick("0.5", "scale"),
        "generate_audio" => canBeNull ? Pick("true", "strict", "sound", "strict ? true : (bool?)null") : Pick("true", "false", "strict"),
        "duration" => Pick("\"5\"", "\"10\"", "strict ? \"5\" : \"10\"", "prompt.Length.ToString()", "$\"{prompt.Length}\""),
        "start_image_url" or "end_image_url" => Pick("image", "\"https://example.com/a.png\""),
        "elements" => "new[] { new { frontal_image_url = image, reference_image_urls = new[] { image } } }",
        _ => "7",
    };

    /// <summary>A class with the statements in a method, called with several arguments.</summary>
    protected static string WriteProgram(string route, IEnumerable<string> statements, IEnumerable<string> members, string types = "")
    {
        StringBuilder text = new();
        text.Append(
            $$"""
            //# run
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using System.Text.Json.Serialization;
            using Newtonsoft.Json.Linq;

            {{types}}

            public sealed class Sender(HttpClient http)
            {
                private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/{{route}}";
                private const string Avoid = "smoke";
                private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

                public async Task GoAsync(string prompt, string? words, bool strict, string tag, double scale, string image = "https://example.com/i.png", bool? sound = null)
                {

            """);
        text.AppendJoin('\n', statements.Select(static line => "        " + line)).Append("\n    }\n");
        foreach (string member in members)
        {
            text.Append('\n').Append("    ").Append(member.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
        }

        return text.Append(
            """
            }

            public static class Case
            {
                public static async Task RunAsync(HttpClient http)
                {
                    Sender sender = new(http);
                    foreach (string? words in new[] { null, "", "cars" })
                    {
                        await sender.GoAsync("A fox", words, true, "dusk", 0.4);
                        await sender.GoAsync("A red fox.", words, false, "dawn", 0.6);
                        await sender.GoAsync("", words, true, "noon", 0.5);
                    }
                }
            }
            """).Append('\n').ToString();
    }
}
