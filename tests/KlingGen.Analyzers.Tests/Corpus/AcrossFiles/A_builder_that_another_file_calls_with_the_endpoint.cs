//# run
public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new FalGateway(http).SubmitAsync(ModelIds.Kling3, KlingInputs.ForImage("A garden.", "https://example.com/garden.png", "people"));
}
//# file: KlingInputs.cs
public static class KlingInputs
{
    public static Dictionary<string, object> ForImage(string prompt, string image, string? negative)
    {
        var input = new Dictionary<string, object>
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
        };
        if (negative is not null)
        {
            input["negative_prompt"] = negative; //! KLG1002
        }

        return input;
    }
}
//# file: FalGateway.cs
using System.Net.Http.Json;

public sealed class FalGateway(HttpClient http)
{
    public Task SubmitAsync(string modelId, IDictionary<string, object> input) => http.PostAsJsonAsync($"https://queue.fal.run/{modelId}", input);
}
//# file: ModelIds.cs
internal static class ModelIds
{
    internal const string Kling3 = "fal-ai/kling-video/v3/standard/image-to-video";
}
