using System.Net.Http.Json;
using System.Text.Json;

internal static class Text
{
    internal static string ToJson(object o) => JsonSerializer.Serialize(o);
    internal static void Dump(string title, object o) => Console.WriteLine($"{title}: {ToJson(o)}");
}

public sealed class Clips(HttpClient http)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public async Task GoAsync(string p, string n)
    {
        Text.Dump("request", new { prompt = p, negative_prompt = n }); //~ only printed
        await http.PostAsync(Endpoint, new StringContent(Text.ToJson(new { prompt = p })));
        await File.WriteAllTextAsync("history.json", Text.ToJson(new { prompt = p, negative_prompt = n })); //~ only stored
    }
}
