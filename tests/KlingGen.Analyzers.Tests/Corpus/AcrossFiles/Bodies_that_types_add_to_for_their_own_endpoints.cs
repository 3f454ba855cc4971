using System.Net.Http.Json;
using System.Text.Json.Nodes;

public abstract class Sender(HttpClient http)
{
    protected abstract string EndpointOf(Shot shot);
    protected virtual JsonObject BodyOf(Shot shot) => new() { ["prompt"] = shot.Text };
    public Task SendAsync(Shot shot) => http.PostAsJsonAsync("https://queue.fal.run/" + EndpointOf(shot), BodyOf(shot));
}

public sealed record Shot(string Text, string? Avoid, string? Frame);

public sealed class V3Sender(HttpClient http) : Sender(http)
{
    protected override string EndpointOf(Shot shot) => shot.Frame is null ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/kling-video/v3/pro/image-to-video";
    protected override JsonObject BodyOf(Shot shot)
    {
        var body = base.BodyOf(shot);
        if (shot.Frame is not null) body["start_image_url"] = shot.Frame; //! KLG1001
        if (shot.Avoid is not null) body["negative_prompt"] = shot.Avoid; //! KLG1002
        return body;
    }
}

public sealed class O3Sender(HttpClient http) : Sender(http)
{
    protected override string EndpointOf(Shot shot) => shot.Frame is null ? "fal-ai/kling-video/o3/pro/text-to-video" : "fal-ai/kling-video/o3/pro/reference-to-video";
    protected override JsonObject BodyOf(Shot shot)
    {
        var body = base.BodyOf(shot);
        if (shot.Frame is not null) body["start_image_url"] = shot.Frame; //~
        return body;
    }
}

public sealed class Kling26Sender(HttpClient http) : Sender(http)
{
    protected override string EndpointOf(Shot shot) => "fal-ai/kling-video/v2.6/pro/image-to-video";
    protected override JsonObject BodyOf(Shot shot)
    {
        var body = base.BodyOf(shot);
        body["start_image_url"] = shot.Frame; //~
        body["negative_prompt"] = shot.Avoid; //~
        return body;
    }
}
