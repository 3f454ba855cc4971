using System.Net.Http.Json;
using System.Text.Json;

public sealed class Jobs(HttpClient http)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task<string> StartAsync(string prompt)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt });
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        JsonElement input = answer.RootElement.GetProperty("input");
        string negative = input.TryGetProperty("negative_prompt", out JsonElement value) ? value.GetString()! : ""; //~
        double scale = input.GetProperty("cfg_scale").GetDouble(); //~
        foreach (JsonProperty property in input.EnumerateObject())
        {
            if (property.NameEquals("start_image_url") || property.Name == "negative_prompt") //~
            {
                Console.WriteLine(property.Value);
            }
        }

        return negative + scale;
    }
}
