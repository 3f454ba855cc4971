using System.Text.Json;
using System.Text.Json.Nodes;

public sealed class KlingHandlerTests
{
    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    [Fact]
    public async Task The_body_has_what_V3_wants()
    {
        var server = new RecordingServer();
        await server.HandleAsync(Model, "A garden.");

        var expected = new Dictionary<string, object>
        {
            ["prompt"] = "A garden.",
            ["start_image_url"] = "https://example.com/garden.png", //~
            ["negative_prompt"] = "people", //~
        };
        Assert.Equal(JsonSerializer.Serialize(expected), server.Body);
        Assert.Equal(new { prompt = "A garden.", cfg_scale = 0.5 }.ToString(), server.Last); //~
        Assert.Equal("""{"prompt":"A garden.","negative_prompt":"people","cfg_scale":0.5}""", server.Body); //~
        Assert.Contains("\"negative_prompt\"", server.Body); //~
        Assert.DoesNotContain("cfg_scale", server.Body); //~
        Assert.Equal("people", (string?)JsonNode.Parse(server.Body)!["negative_prompt"]); //~
        Assert.True(JsonDocument.Parse(server.Body).RootElement.TryGetProperty("start_image_url", out _)); //~
    }
}
//# file: Helpers.cs
public sealed class RecordingServer
{
    public string Body { get; private set; } = "{}";

    public string? Last { get; private set; }

    public Task HandleAsync(string model, string prompt)
    {
        Body = prompt;
        Last = model;
        return Task.CompletedTask;
    }
}

public sealed class FactAttribute : Attribute;

public static class Assert
{
    public static void Equal<T>(T expected, T actual) => True(EqualityComparer<T>.Default.Equals(expected, actual));

    public static void Contains(string expected, string actual) => True(actual.Contains(expected));

    public static void DoesNotContain(string expected, string actual) => True(!actual.Contains(expected));

    public static void True(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException();
        }
    }
}
