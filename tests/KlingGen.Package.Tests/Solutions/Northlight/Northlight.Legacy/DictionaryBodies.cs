namespace Northlight.Legacy;

/// <summary>Bodies put together step by step.</summary>
public sealed class DictionaryBodies(FalQueue queue)
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/image-to-video";

    public Task<string> VaseAsync(int seconds)
    {
        Dictionary<string, object?> body = new()
        {
            ["start_image_url"] = "https://example.com/vase.png",
            ["prompt"] = "The vase breaks.",
        };
        body["negative_prompt"] = "blur";
        body["duration"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return queue.PostAsync(Endpoint, body);
    }
}
