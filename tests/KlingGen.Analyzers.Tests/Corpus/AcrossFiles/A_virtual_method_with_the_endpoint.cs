using System.Net.Http.Json;

public class KlingSender(HttpClient http)
{
    protected virtual string GetModel() => "fal-ai/kling-video/v3/pro/text-to-video";
    public Task SendAsync(string prompt, string negative) => http.PostAsJsonAsync("https://queue.fal.run/" + GetModel(), new { prompt, negative_prompt = negative }); //! KLG1002
}
//# file: Tests.cs
public sealed class TestSender(HttpClient http) : KlingSender(http)
{
    protected override string GetModel() => "fal-ai/kling-video/v3/standard/text-to-video";
}
