using System.Net.Http.Json;
using System.Text.Json.Serialization;

var builder = WebHost.Create(args);
builder.MapPost("/api/videos/{engine}", async (string engine, ClipRequest request, HttpClient http) =>
{
    var (endpoint, input) = engine switch
    {
        "kling" => (Ids.Kling3, (object)new
        {
            prompt = request.Prompt,
            start_image_url = request.Image, //! KLG1001
            negative_prompt = request.NegativePrompt ?? "blur", //! KLG1002
        }),
        "wan" => (Ids.Wan, new
        {
            prompt = request.Prompt,
            image_url = request.Image,
            negative_prompt = request.NegativePrompt, //~
        }),
        _ => throw new BadHttpRequestException(engine),
    };
    var response = await http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", input);
    return await response.Content.ReadAsStringAsync();
});
builder.Run();

public sealed record ClipRequest(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("start_image_url")] string Image, //~
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt); //~
//# file: Ids.cs
internal static class Ids
{
    internal const string Kling3 = "fal-ai/kling-video/v3/standard/image-to-video";
    internal const string Wan = "fal-ai/wan/v2.6/image-to-video";
}
//# file: Web.cs
public sealed class BadHttpRequestException(string message) : Exception(message);

public sealed class WebHost
{
    public static WebHost Create(string[] args) => new();

    public static List<Delegate> Handlers { get; } = [];

    public void MapPost(string pattern, Delegate handler) => Handlers.Add(handler);

    public void Run() => Console.WriteLine("Listening.");
}
