//# run
using System.Net.Http.Json;

public sealed class KlingTextRequest
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
    private readonly Dictionary<string, object> _input = [];

    public KlingTextRequest With(string name, object value)
    {
        _input.Add(name, value);
        return this;
    }

    public async Task<bool> SendAsync(HttpClient http)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(Url, _input);
        return response.IsSuccessStatusCode;
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        bool isSent = await new KlingTextRequest()
            .With("prompt", "A bakery at dawn.")
            .With("negative_prompt", "people") //! KLG1002
            .With("duration", "5")
            .SendAsync(http);
        Console.WriteLine(isSent);
    }
}
