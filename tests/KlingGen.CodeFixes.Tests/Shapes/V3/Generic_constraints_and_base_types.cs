using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        await new TextRenderer(Client(http)).RunAsync("A tower.");
    }
}

public abstract class Renderer<TRequest, TResponse>(EndpointClient<TRequest, TResponse> endpoint)
    where TRequest : class, IKlingRequest
    where TResponse : class
{
    protected abstract TRequest Make(string prompt);

    public Task RunAsync(string prompt) => endpoint.SubmitAsync(Make(prompt));
}

public sealed class TextRenderer(KlingClient kling) : Renderer<V3TextToVideoRequest, V3TextToVideoResponse>(kling.V3.Pro.TextToVideo)
{
    protected override V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, NegativePrompt = "blur", CfgScale = 0.5 };
}
