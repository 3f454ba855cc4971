public static class FalModels
{
    public const string Default = "fal-ai/kling-video/v3/standard/text-to-video";
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string address, string prompt) => http.PostAsync(address, new StringContent($$"""
        {
          "prompt": "{{prompt}}",
          "negative_prompt": "blur", //! KLG1006
          "cfg_scale": 0.5 //! KLG1006
        }
        """));
}
