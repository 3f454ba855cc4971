//# run
using System.Collections.Immutable;
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, object>();
        builder["prompt"] = "A candle.";
        builder.Add("start_image_url", "https://example.com/candle.png"); //! KLG1001
        builder["negative_prompt"] = "smoke"; //! KLG1002
        builder.Add("cfg_scale", 0.5); //! KLG1003
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", builder.ToImmutable());
    }
}
