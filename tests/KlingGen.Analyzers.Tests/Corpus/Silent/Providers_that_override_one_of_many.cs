using System.Net.Http.Json;

public abstract class Provider(HttpClient http)
{
    protected abstract string Path { get; }
    protected virtual bool TakesNegative => true;
    protected virtual string FrameKey => "image_url"; //~

    public Task SendAsync(string prompt, string image, string avoid)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[FrameKey] = image;
        if (TakesNegative)
        {
            body["negative_prompt"] = avoid; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + Path, body);
    }
}

public sealed class WanProvider(HttpClient http) : Provider(http)
{
    protected override string Path => "fal-ai/wan/v2.6/image-to-video";
}

public sealed class OmniProvider(HttpClient http) : Provider(http)
{
    protected override string Path => "fal-ai/kling-video/o3/pro/image-to-video";
    protected override bool TakesNegative => false;
}

public sealed class ReferenceProvider(HttpClient http) : Provider(http)
{
    protected override string Path => "fal-ai/kling-video/o3/pro/reference-to-video";
    protected override bool TakesNegative => false;
    protected override string FrameKey => "start_image_url"; //~
}
