//# run
using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json;

// Called by the assistant: the arguments come as the model wrote them.
public sealed class RenderTool(HttpClient http)
{
    public string Name => "render_video";

    public async Task<string> InvokeAsync(JsonElement arguments, CancellationToken cancellationToken)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, object?>();
        builder["prompt"] = arguments.GetProperty("scene").GetString();
        builder["duration"] = arguments.TryGetProperty("seconds", out JsonElement seconds) ? seconds.GetInt32().ToString() : "5";
        if (arguments.TryGetProperty("avoid", out JsonElement avoid) && avoid.ValueKind == JsonValueKind.Array)
        {
            builder["negative_prompt"] = string.Join(", ", avoid.EnumerateArray().Select(item => item.GetString())); //! KLG1002
        }

        builder.Add("cfg_scale", 0.5); //! KLG1003

        HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", builder.ToImmutable(), cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        using JsonDocument arguments = JsonDocument.Parse("""{ "scene": "A forge.", "avoid": ["sparks", "smoke"] }""");
        await new RenderTool(http).InvokeAsync(arguments.RootElement, CancellationToken.None);
    }
}
