public sealed class Forms(HttpClient http)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/image-to-video";

    public async Task SendAsync(string prompt)
    {
        var stability = new MultipartFormDataContent
        {
            { new StringContent(prompt), "prompt" },
            { new StringContent("blur"), "negative_prompt" }, //~
            { new StringContent("7"), "cfg_scale" }, //~
        };
        await http.PostAsync("https://api.stability.ai/v2beta/stable-image/generate/core", stability);
        await http.PostAsync("https://queue.fal.run/" + Kling, new FormUrlEncodedContent([new("prompt", prompt)]));
    }
}
