using System.Net.Http.Json;

public sealed class GraphQlVideoMutation(HttpClient http)
{
    public const string Query = """
        mutation Create($prompt: String!, $negative_prompt: String, $cfg_scale: Float) { //~
          createVideo(model: "fal-ai/kling-video/v3/pro/text-to-video", prompt: $prompt, negative_prompt: $negative_prompt) { id } //~
        }
        """;

    public Task MutateAsync(string prompt, string negative) =>
        http.PostAsJsonAsync("https://api.example.com/graphql", new { query = Query, variables = new { prompt, negative_prompt = negative, cfg_scale = 0.5 } }); //~

    public Task UpsertAsync(string prompt, string negative) =>
        http.PostAsJsonAsync("https://abc.supabase.co/rest/v1/videos", new { model = "fal-ai/kling-video/v3/pro/text-to-video", prompt, negative_prompt = negative, cfg_scale = 0.5 }); //~

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
