//# run
using System.Net.Http.Json;

public sealed class Batches(HttpClient http)
{
    public async IAsyncEnumerable<string> RunAllAsync(IEnumerable<string> prompts)
    {
        foreach (string prompt in prompts)
        {
            var input = new { prompt, negative_prompt = "blur", aspect_ratio = "16:9" }; //! KLG1002
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", input);
            yield return await response.Content.ReadAsStringAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await foreach (string _ in new Batches(http).RunAllAsync(["A", "B"]))
        {
        }
    }
}
