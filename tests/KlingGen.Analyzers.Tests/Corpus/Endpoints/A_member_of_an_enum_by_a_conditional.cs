using System.Net.Http.Json;
using System.Text.Json.Nodes;

public enum Engine { KlingThree, KlingOmni, Seedance, Minimax }

public sealed class Gateway(HttpClient http)
{
    public async Task SubmitAsync(Engine engine, JsonObject input)
    {
        string path = engine switch
        {
            Engine.KlingThree => "kling-video/v3/pro/text-to-video",
            Engine.KlingOmni => "kling-video/o3/pro/text-to-video",
            _ => "minimax/hailuo-02/standard/text-to-video",
        };
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + path, input);
    }
}

public sealed class Director(Gateway gateway)
{
    public Task ShootAsync(bool omni, string prompt, string negative)
    {
        JsonObject input = new() { ["prompt"] = prompt };
        input["negative_prompt"] = negative; //! KLG1002
        return gateway.SubmitAsync(omni ? Engine.KlingOmni : Engine.KlingThree, input);
    }
}
