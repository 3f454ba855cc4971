using System.Net.Http.Json;

public interface IEngine { string Name { get; } Task SendAsync(Order order); }
public sealed record Order(string Prompt, string Frame, string? Avoid);

public abstract class FalEngine(HttpClient http) : IEngine
{
    public abstract string Name { get; }
    protected abstract string Endpoint { get; }
    protected virtual bool HasNegative => true;

    public Task SendAsync(Order order)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = order.Prompt };
        AddFrame(body, order.Frame);
        if (HasNegative && order.Avoid is not null)
        {
            body["negative_prompt"] = order.Avoid; //~
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{Endpoint}", body);
    }

    protected virtual void AddFrame(Dictionary<string, object?> body, string frame) => body["image_url"] = frame;
}

public sealed class WanEngine(HttpClient http) : FalEngine(http)
{
    public override string Name => "wan";
    protected override string Endpoint => "fal-ai/wan/v2.6/image-to-video";
}

public sealed class OmniEngine(HttpClient http) : FalEngine(http)
{
    public override string Name => "omni";
    protected override string Endpoint => "fal-ai/kling-video/o3/pro/image-to-video";
    protected override bool HasNegative => false;
}

public sealed class FluxVideoEngine(HttpClient http) : FalEngine(http)
{
    public override string Name => "kling-26";
    protected override string Endpoint => "fal-ai/kling-video/v2.6/pro/image-to-video";
    protected override void AddFrame(Dictionary<string, object?> body, string frame) => body["start_image_url"] = frame; //~
}
