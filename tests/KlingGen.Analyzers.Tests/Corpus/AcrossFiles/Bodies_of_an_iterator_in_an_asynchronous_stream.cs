using System.Net.Http.Json;
using System.Runtime.CompilerServices;
public sealed class Batch(HttpClient http)
{
    private static IEnumerable<object> Bodies(string[] prompts)
    {
        foreach (string p in prompts)
        {
            yield return new { prompt = p, negative_prompt = "blur", duration = "5" }; //! KLG1002
        }
    }

    public async IAsyncEnumerable<int> RunAsync(string[] prompts, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (object body in Bodies(prompts))
        {
            using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body, token);
            yield return (int)response.StatusCode;
        }
    }
}
