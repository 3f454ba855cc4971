//# run
using System.Net.Http.Json;

public sealed class FieldHolder
{
    private readonly HttpClient _http;
    private readonly string _endpoint;
    private Dictionary<string, object?>? _payload;

    public FieldHolder(HttpClient http)
    {
        _http = http;
        _endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
    }

    public void Prepare(string prompt)
    {
        _payload = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            ["negative_prompt"] = "blur", //! KLG1002
        };
    }

    public Task<HttpResponseMessage> FireAsync() => _http.PostAsJsonAsync($"https://queue.fal.run/{_endpoint}", _payload);
}

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        FieldHolder holder = new(http);
        holder.Prepare("A");
        return holder.FireAsync();
    }
}
