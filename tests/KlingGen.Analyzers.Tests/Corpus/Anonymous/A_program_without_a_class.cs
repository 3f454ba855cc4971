//# run
using System.Net.Http.Headers;
using System.Net.Http.Json;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("FAL_KEY"));

var body = new
{
    prompt = args.Length > 0 ? args[0] : "A bottle turns.",
    negative_prompt = "hands", //! KLG1002
    cfg_scale = 0.9, //! KLG1003
};
HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body);
Console.WriteLine(await response.Content.ReadAsStringAsync());
