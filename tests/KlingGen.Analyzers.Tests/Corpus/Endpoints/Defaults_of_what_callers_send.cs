using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

public sealed class ClipBody
{
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
    public string Prompt { get; set; } = "";
    public string Avoid { get; set; } = "";
}

public sealed record StillBody(string Prompt, string Still, string Model = "fal-ai/kling-video/v3/pro/image-to-video");

public sealed class ClipsController(HttpClient http) : ControllerBase
{
    [HttpPost("clips")]
    public Task Create([FromBody] ClipBody body) => http.PostAsJsonAsync("https://queue.fal.run/" + body.Model, new
    {
        prompt = body.Prompt,
        negative_prompt = body.Avoid, //! KLG1002
    });

    [HttpPost("drafts")]
    public Task Draft(string prompt, string model = "fal-ai/kling-video/v3/standard/text-to-video") =>
        http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt, cfg_scale = 0.5 }); //! KLG1003
}

public static class Stills
{
    public static void Map(IEndpointRouteBuilder app, HttpClient http) => app.MapPost("/stills", (StillBody body) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + body.Model, new { prompt = body.Prompt, start_image_url = body.Still })); //! KLG1001
}
//# project: AspNetCore
namespace Microsoft.AspNetCore.Mvc
{
    public abstract class ControllerBase;

    public sealed class FromBodyAttribute : Attribute;

    public sealed class HttpPostAttribute(string template) : Attribute
    {
        public string Template { get; } = template;
    }
}

public interface IEndpointRouteBuilder;

public static class EndpointRouteBuilderExtensions
{
    public static void MapPost(this IEndpointRouteBuilder app, string pattern, Delegate handler)
    {
    }
}
