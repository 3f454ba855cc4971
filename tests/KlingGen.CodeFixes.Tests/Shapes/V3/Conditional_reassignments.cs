//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        bool strict = http.Timeout > TimeSpan.Zero;
        V3TextToVideoRequest request;
        if (strict) request = new() { Prompt = "A.", NegativePrompt = "blur" };
        else request = new() { Prompt = "B." };
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        V3TextToVideoRequest other = new() { Prompt = "C." };
        if (strict) other = other with { NegativePrompt = "fog" };
        if (!strict) other = other with { Prompt = "D." };
        await kling.V3.Pro.TextToVideo.SubmitAsync(other);
        do
        {
            V3TextToVideoRequest inner = new() { Prompt = "E." };
            inner = strict ? inner with { NegativePrompt = "haze", Duration = 5 } : inner;
            await kling.V3.Pro.TextToVideo.SubmitAsync(inner);
            strict = false;
        }
        while (strict);
    }
}
