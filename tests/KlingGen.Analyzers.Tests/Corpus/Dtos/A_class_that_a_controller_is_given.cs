using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mvc;

public sealed class ClipRequest
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double? CfgScale { get; set; } //! KLG1003
}

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(ClipRequest clip) => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", clip);
}

public sealed class Teaser(Sender sender)
{
    public Task<HttpResponseMessage> FromWordsAsync(string prompt, string? negative) =>
        sender.SendAsync(new ClipRequest { Prompt = prompt, NegativePrompt = negative, CfgScale = 0.4 });
}

[ApiController, Route("clips")]
public sealed class ClipsController(Sender sender)
{
    [HttpPost]
    public async Task<string> Create([FromBody] ClipRequest request) => (await sender.SendAsync(request)).StatusCode.ToString();
}
//# project: Mvc
namespace Mvc;
public class ApiControllerAttribute : Attribute;
public class RouteAttribute(string path) : Attribute { public string Path => path; }
public class HttpPostAttribute : Attribute;
public class FromBodyAttribute : Attribute;
