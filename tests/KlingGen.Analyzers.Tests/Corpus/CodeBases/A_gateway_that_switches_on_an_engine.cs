using System.Net.Http.Json;
using System.Text.Json.Nodes;

public enum Engine { KlingThree, KlingOmni, Seedance, Minimax }

public sealed class Gateway(HttpClient http)
{
    public async Task<string> SubmitAsync(Engine engine, JsonObject input)
    {
        string path = engine switch
        {
            Engine.KlingThree => "kling-video/v3/pro/text-to-video",
            Engine.KlingOmni => "kling-video/o3/pro/text-to-video",
            Engine.Seedance => "bytedance/seedance/v1/pro/text-to-video",
            _ => "minimax/hailuo-02/standard/text-to-video",
        };
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/" + path, input);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Director.cs
using System.Text.Json.Nodes;

public sealed class Director(Gateway gateway)
{
    public Task<string> ShootAsync(bool omni, string prompt, string negative)
    {
        JsonObject input = new() { ["prompt"] = prompt, ["aspect_ratio"] = "16:9" };
        input["negative_prompt"] = negative; //! KLG1002
        return gateway.SubmitAsync(omni ? Engine.KlingOmni : Engine.KlingThree, input);
    }

    public Task<string> DanceAsync(string prompt, int seed) =>
        gateway.SubmitAsync(Engine.Seedance, new JsonObject { ["prompt"] = prompt, ["seed"] = seed });

    public Task<string> WalkAsync(string prompt, string negative) =>
        gateway.SubmitAsync(Engine.Minimax, new JsonObject { ["prompt"] = prompt, ["negative_prompt"] = negative }); //~
}
