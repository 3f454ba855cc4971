//# run
using System.Net.Http.Json;

internal static class ModelExtensions
{
    private const string V3Prefix = "fal-ai/kling-video/v3/";

    public static bool IsKlingV3(this string model) => model.StartsWith(V3Prefix, StringComparison.Ordinal);
}

public sealed class Handler(HttpClient http)
{
    public Task HelperAsync(string model, string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        if (model.IsKlingV3())
        {
            body["negative_prompt"] = "blur"; //! KLG1002
            body["cfg_scale"] = 0.5; //! KLG1003
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (string model in new[] { "fal-ai/kling-video/v3/pro/text-to-video", "fal-ai/wan/v2.2/text-to-video" })
        {
            await new Handler(http).HelperAsync(model, "A");
        }
    }
}
