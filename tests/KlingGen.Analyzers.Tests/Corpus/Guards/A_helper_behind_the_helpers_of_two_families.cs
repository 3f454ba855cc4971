using System.Net.Http.Json;

public sealed record Row(string Key, string Endpoint);

public static class Rows
{
    public static readonly Row[] All =
    [
        new("kling", "fal-ai/kling-video/v3/pro/text-to-video"),
        new("wan", "fal-ai/wan-25-preview/text-to-video"),
    ];
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string key, string prompt, string negative)
    {
        var row = Rows.All.First(r => r.Key == key);
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (row.Endpoint.Contains("kling-video/v3"))
            AddKling(body, negative);
        else
            AddOther(body, negative);
        return http.PostAsJsonAsync("https://queue.fal.run/" + row.Endpoint, body);
    }

    private static void AddKling(Dictionary<string, object> body, string negative)
    {
        body["cfg_scale"] = 0.5; //! KLG1003
        AddNegative(body, negative);
    }

    private static void AddOther(Dictionary<string, object> body, string negative) => AddNegative(body, negative);

    private static void AddNegative(Dictionary<string, object> body, string negative) => body["negative_prompt"] = negative; //~
}
