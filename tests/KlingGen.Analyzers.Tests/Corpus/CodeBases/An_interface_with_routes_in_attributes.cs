//# run
using System.Text.Json.Serialization;

public interface IFalApi
{
    [Post("/fal-ai/kling-video/v3/pro/image-to-video")]
    Task<QueueTicket> KlingImageToVideoAsync([Body] KlingImageInput input);

    [Post("/fal-ai/kling-video/v2.1/master/text-to-video")]
    Task<QueueTicket> KlingMasterAsync([Body] KlingMasterInput input);
}

public sealed record KlingImageInput(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("start_image_url")] string StartImageUrl, //! KLG1001
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt); //! KLG1002

public sealed record KlingMasterInput(
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~
    [property: JsonPropertyName("cfg_scale")] double CfgScale); //~
//# file: Service.cs
public sealed class Service(IFalApi api)
{
    public Task<QueueTicket> StartAsync(string prompt, string image) => api.KlingImageToVideoAsync(new KlingImageInput(prompt, image, "blur"));

    public Task<QueueTicket> OldAsync(string prompt) => api.KlingMasterAsync(new KlingMasterInput(prompt, "blur", 0.5));
}
//# file: Refit.cs
using System.Text.Json.Serialization;

public sealed record QueueTicket([property: JsonPropertyName("request_id")] string RequestId);

[AttributeUsage(AttributeTargets.Method)]
public sealed class PostAttribute(string path) : Attribute
{
    public string Path => path;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute;
//# file: Run.cs
using System.Net.Http.Json;
using System.Reflection;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Service service = new(new FalApi(http));
        await service.StartAsync("A mill.", "https://example.com/a.png");
        await service.OldAsync("A mill.");
    }
}

internal sealed class FalApi(HttpClient http) : IFalApi
{
    public Task<QueueTicket> KlingImageToVideoAsync(KlingImageInput input) => SendAsync(nameof(IFalApi.KlingImageToVideoAsync), input);

    public Task<QueueTicket> KlingMasterAsync(KlingMasterInput input) => SendAsync(nameof(IFalApi.KlingMasterAsync), input);

    // What such a library generates: the route is read from the interface.
    private async Task<QueueTicket> SendAsync<T>(string method, T input)
    {
        string route = typeof(IFalApi).GetMethod(method)!.GetCustomAttribute<PostAttribute>()!.Path;
        using HttpResponseMessage response = await http.PostAsJsonAsync(route, input);
        return (await response.Content.ReadFromJsonAsync<QueueTicket>())!;
    }
}
