//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public class FalInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonExtensionData]
    public Dictionary<string, object> Extra { get; set; } = new();
}

public class FalService
{
    private readonly HttpClient _http;

    public FalService(HttpClient http) => _http = http;

    public async Task<JsonElement> SubmitAsync(string model, FalInput input)
    {
        var response = await _http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}

public class DemoController
{
    private readonly FalService _fal;

    public DemoController(FalService fal) => _fal = fal;

    public Task<JsonElement> Kling(string prompt, string? negative)
    {
        var input = new FalInput { Prompt = prompt };
        input.Extra["duration"] = "10";
        input.Extra["cfg_scale"] = 0.4; //! KLG1003
        if (negative != null)
            input.Extra.Add("negative_prompt", negative); //! KLG1002
        return _fal.SubmitAsync("fal-ai/kling-video/v3/pro/text-to-video", input);
    }

    public Task<JsonElement> Wan(string prompt, string negative)
    {
        var input = new FalInput { Prompt = prompt, Extra = { ["negative_prompt"] = negative } }; //~
        return _fal.SubmitAsync("fal-ai/wan/v2.2-a14b/text-to-video", input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var demo = new DemoController(new FalService(http));
        await demo.Kling("A clock.", "people");
        await demo.Wan("A clock.", "people");
    }
}
