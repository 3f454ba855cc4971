using System.Net.Http.Json;
using System.Text.Json;

const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

var app = WebApplication.Create();
app.MapGet("/defaults", () => new { model = Model, negative_prompt = "blur, distort, and low quality", cfg_scale = 0.5 }); //~
app.MapGet("/models", () => new[]
{
    new { id = Model, prompt = true, negative_prompt = true, cfg_scale = true }, //~
    new { id = "fal-ai/kling-video/o3/pro/text-to-video", prompt = true, negative_prompt = false, cfg_scale = false }, //~
});
app.MapPost("/render", async (HttpContext context, HttpClient http) =>
{
    var dto = await JsonSerializer.DeserializeAsync<RenderDto>(context.Request.Body);
    if (dto is not { prompt.Length: > 0 })
    {
        await context.Response.WriteAsJsonAsync(new { error = "prompt is missing", negative_prompt = dto?.negative_prompt }); //~
        return;
    }

    var body = new { prompt = dto.prompt, negative_prompt = dto.negative_prompt ?? "blur" }; //! KLG1002
    var answer = await http.PostAsJsonAsync($"https://queue.fal.run/{Model}", body);
    await context.Response.WriteAsJsonAsync(new { answer.StatusCode, prompt = dto.prompt, negative_prompt = dto.negative_prompt, cfg_scale = dto.cfg_scale }); //~
});

public sealed record RenderDto(string prompt, string? negative_prompt, double? cfg_scale); //~
//# file: Web.cs
public sealed class WebApplication
{
    public static WebApplication Create() => new();
    public List<Delegate> Handlers { get; } = [];
    public void MapGet(string pattern, Delegate handler) => Handlers.Add(handler);
    public void MapPost(string pattern, Delegate handler) => Handlers.Add(handler);
}
public sealed class HttpContext { public HttpRequest Request { get; } = new(); public HttpResponse Response { get; } = new(); }
public sealed class HttpRequest { public Stream Body { get; } = Stream.Null; }
public sealed class HttpResponse { public Stream Body { get; } = Stream.Null; }
public static class HttpResponseJsonExtensions
{
    public static Task WriteAsJsonAsync<T>(this HttpResponse response, T value) => System.Text.Json.JsonSerializer.SerializeAsync(response.Body, value);
}
