//# file: FalRequestBuilder.cs
using System.Text.Json.Nodes;

namespace Mosaic.Fal;

public sealed class FalRequestBuilder
{
    private readonly string _model;
    private readonly JsonObject _input = new();
    private Uri? _webhook;

    private FalRequestBuilder(string model) => _model = model;

    public static FalRequestBuilder For(string model) => new(model);

    public FalRequestBuilder Prompt(string text) => Put("prompt", text);

    public FalRequestBuilder Image(string url) => Put("image_url", url);

    public FalRequestBuilder StartImage(string url) => Put("start_image_url", url); //~ 2.6 too

    public FalRequestBuilder Avoid(string? words) => string.IsNullOrEmpty(words) ? this : Put("negative_prompt", words); //~ Wan too

    public FalRequestBuilder Cfg(double value) => Put("cfg_scale", value); //! KLG1003

    public FalRequestBuilder Sound(bool on) => Put("generate_audio", on);

    public FalRequestBuilder Webhook(Uri uri)
    {
        _webhook = uri;
        return this;
    }

    public FalRequest Build() => new(_webhook is null ? _model : $"{_model}?fal_webhook={Uri.EscapeDataString(_webhook.AbsoluteUri)}", _input);

    private FalRequestBuilder Put(string name, JsonNode? value)
    {
        _input[name] = value;
        return this;
    }
}

public sealed record FalRequest(string Model, JsonObject Input);
//# file: FalGateway.cs
using System.Text;

namespace Mosaic.Fal;

public sealed class FalGateway(HttpClient http)
{
    public async Task<string> SendAsync(FalRequest request, CancellationToken token)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, "https://queue.fal.run/" + request.Model)
        {
            Content = new StringContent(request.Input.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await http.SendAsync(message, token);
        return await response.Content.ReadAsStringAsync(token);
    }
}
//# file: MosaicService.cs
using Mosaic.Fal;

namespace Mosaic;

public sealed class MosaicService(FalGateway gateway)
{
    public Task<string> KlingAsync(string prompt, string image, CancellationToken token) => gateway.SendAsync(
        FalRequestBuilder.For("fal-ai/kling-video/v3/pro/image-to-video")
            .Prompt(prompt)
            .StartImage(image)
            .Cfg(0.4)
            .Build(),
        token);

    public Task<string> KlingTextAsync(string prompt, string? avoid, CancellationToken token) => gateway.SendAsync(
        FalRequestBuilder.For("fal-ai/kling-video/v3/standard/text-to-video")
            .Prompt(prompt)
            .Avoid(avoid)
            .Sound(true)
            .Build(),
        token);

    public Task<string> OldKlingAsync(string prompt, string image, CancellationToken token) => gateway.SendAsync(
        FalRequestBuilder.For("fal-ai/kling-video/v2.6/pro/image-to-video").Prompt(prompt).StartImage(image).Build(),
        token);

    public Task<string> OmniAsync(string prompt, string image, CancellationToken token) => gateway.SendAsync(
        FalRequestBuilder.For("fal-ai/kling-video/o3/pro/image-to-video").Prompt(prompt).Image(image).Sound(true).Build(),
        token);

    public Task<string> WanAsync(string prompt, string image, string? avoid, CancellationToken token) => gateway.SendAsync(
        FalRequestBuilder.For("fal-ai/wan/v2.6/image-to-video").Prompt(prompt).Image(image).Avoid(avoid).Build(),
        token);
}
