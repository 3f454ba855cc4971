using Flurl;

public sealed class FlurlUser
{
    public Task<string> GoAsync(string key, string prompt) =>
        "https://queue.fal.run"
            .AppendPathSegment("fal-ai/kling-video/v3/pro/text-to-video")
            .WithHeader("Authorization", $"Key {key}")
            .PostJsonAsync(new
            {
                prompt,
                negative_prompt = "shaky", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
            });

    public Task<string> OtherAsync(string prompt) =>
        "https://queue.fal.run"
            .AppendPathSegments("fal-ai", "flux", "dev")
            .PostJsonAsync(new { prompt, negative_prompt = "shaky", cfg_scale = 3.5 });
}
//# project: Flurl
using System.Net.Http.Json;

namespace Flurl
{
    public static class Extensions
    {
        public static string AppendPathSegment(this string url, object segment) => url + "/" + segment;

        public static string AppendPathSegments(this string url, params object[] segments) => url + "/" + string.Join("/", segments);

        public static string WithHeader(this string url, string name, object value) => url;

        public static async Task<string> PostJsonAsync(this string url, object body)
        {
            using var http = new HttpClient();
            using HttpResponseMessage response = await http.PostAsJsonAsync(url, body);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
