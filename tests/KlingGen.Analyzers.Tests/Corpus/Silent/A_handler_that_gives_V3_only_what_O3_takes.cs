using System.Net.Http.Json;

public sealed class Handler(HttpClient http)
{
    private static readonly string[] _models =
    [
        "fal-ai/kling-video/v3/pro/text-to-video",
        "fal-ai/kling-video/o3/pro/text-to-video",
        "fal-ai/wan/v2.6/text-to-video",
        "fal-ai/veo3.1",
    ];

    public async Task HandleAsync(int index, string prompt, string negative)
    {
        string model = _models[index];
        bool isKling = model.Contains("kling-video");
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (!isKling)
        {
            input["negative_prompt"] = negative; //~
        }

        if (isKling)
        {
            input["generate_audio"] = true;
        }
        else if (model.StartsWith("fal-ai/wan"))
        {
            input["cfg_scale"] = 5; //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
    }
}
