//# run
public sealed class KlingService
{
    private readonly FalHttp _fal;
    private readonly string _model;

    public KlingService(FalHttp fal, IConfiguration configuration)
    {
        _fal = fal;
        _model = configuration["Fal:Kling:Model"] ?? "fal-ai/kling-video/v3/standard/text-to-video";
    }

    public async Task<string> StartAsync(string prompt, string? avoid)
    {
        var body = Body(prompt);
        if (!string.IsNullOrEmpty(avoid))
        {
            body["negative_prompt"] = avoid; //! KLG1002
        }

        return await _fal.PostAsync(_model, body);
    }

    private static Dictionary<string, object> Body(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["cfg_scale"] = 0.5, //! KLG1003
        ["duration"] = "10",
    };
}
//# file: Infrastructure.cs
using System.Net.Http.Json;

public interface IConfiguration
{
    string? this[string key] { get; }
}

public sealed class FalHttp(HttpClient http)
{
    public async Task<string> PostAsync(string model, IDictionary<string, object> body)
    {
        var response = await http.PostAsJsonAsync($"/{model}", body);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Run.cs
public static class Run
{
    private sealed class Nothing : IConfiguration
    {
        public string? this[string key] => null;
    }

    public static async Task RunAsync(HttpClient http)
    {
        KlingService service = new(new FalHttp(http), new Nothing());
        await service.StartAsync("A fox", "rain");
        await service.StartAsync("A fox", null);
    }
}
