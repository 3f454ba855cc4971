using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class FallbackSender(HttpClient http)
{
    private static readonly string[] Order =
    [
        "fal-ai/kling-video/v3/pro/text-to-video",
        "fal-ai/kling-video/v2.5-turbo/pro/text-to-video",
        "fal-ai/minimax/hailuo-02/standard/text-to-video",
    ];

    public async Task<string?> SendAsync(string prompt, string negative)
    {
        foreach (var model in Order)
        {
            var body = new JsonObject { ["prompt"] = prompt };
            if (model.Contains("kling-video/v3"))
            {
                body["negative_prompt"] = negative; //! KLG1002
                body["cfg_scale"] = 0.5; //! KLG1003
            }
            else if (model.Contains("kling"))
            {
                body["negative_prompt"] = negative; //~
                body["cfg_scale"] = 0.5; //~
            }

            using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStringAsync();
            }
        }

        return null;
    }
}
