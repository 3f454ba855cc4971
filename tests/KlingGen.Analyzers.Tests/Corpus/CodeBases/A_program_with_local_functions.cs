//# run
using System.Net.Http.Headers;
using System.Net.Http.Json;

using var http = new HttpClient { BaseAddress = new Uri("https://queue.fal.run/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("FAL_KEY"));

string model = args.Length > 0 && args[0] == "--pro"
    ? "fal-ai/kling-video/v3/pro/text-to-video"
    : "fal-ai/kling-video/v3/standard/text-to-video";

string[] prompts = ["A garden at dawn.", "A harbour in the rain."];
foreach (string prompt in prompts)
{
    Console.WriteLine(await SubmitAsync(CreateBody(prompt)));
}

object CreateBody(string prompt)
{
    return Wrap("blur");

    object Wrap(string negative) => new
    {
        prompt,
        negative_prompt = negative, //! KLG1002
        cfg_scale = 0.5, //! KLG1003
    };
}

async Task<string> SubmitAsync(object body)
{
    using HttpResponseMessage response = await http.PostAsJsonAsync(model, body);
    return await response.Content.ReadAsStringAsync();
}
