//# file: Requests.cs
using System.Text.Json.Serialization;

namespace ClipFactory.Wire;

public sealed class KlingV3Request
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("start_image_url")] //! KLG1001
    public string? FirstFrame { get; init; }

    [JsonPropertyName("end_image_url")]
    public string? LastFrame { get; init; }

    [JsonPropertyName("cfg_scale")] //! KLG1003
    public float Adherence { get; init; } = 0.5f;
}

public sealed class KlingO3Request
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("image_url")]
    public string? FirstFrame { get; init; }

    [JsonPropertyName("end_image_url")]
    public string? LastFrame { get; init; }
}

public sealed class SoraRequest
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("image_url")]
    public string? FirstFrame { get; init; }

    [JsonPropertyName("delete_video")]
    public bool DeleteVideo { get; init; }
}

public sealed class PixverseRequest
{
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    [JsonPropertyName("image_url")]
    public string? FirstFrame { get; init; }

    [JsonPropertyName("negative_prompt")] //~
    public string? Negative { get; init; }
}
//# file: Strategies.cs
using ClipFactory.Wire;

namespace ClipFactory;

public enum ModelFamily { KlingThree, KlingOmni, Sora, Pixverse }

public interface IRequestStrategy
{
    ModelFamily Family { get; }

    object Create(ClipOrder order);
}

public sealed record ClipOrder(string Prompt, string? First, string? Last, string? Negative, float? Adherence);

public sealed class KlingThreeStrategy : IRequestStrategy
{
    public ModelFamily Family => ModelFamily.KlingThree;

    public object Create(ClipOrder order) => new KlingV3Request
    {
        Prompt = order.Prompt,
        FirstFrame = order.First,
        LastFrame = order.Last,
        Adherence = order.Adherence ?? 0.5f,
    };
}

public sealed class KlingOmniStrategy : IRequestStrategy
{
    public ModelFamily Family => ModelFamily.KlingOmni;

    public object Create(ClipOrder order) => new KlingO3Request { Prompt = order.Prompt, FirstFrame = order.First, LastFrame = order.Last };
}

public sealed class SoraStrategy : IRequestStrategy
{
    public ModelFamily Family => ModelFamily.Sora;

    public object Create(ClipOrder order) => new SoraRequest { Prompt = order.Prompt, FirstFrame = order.First };
}

public sealed class PixverseStrategy : IRequestStrategy
{
    public ModelFamily Family => ModelFamily.Pixverse;

    public object Create(ClipOrder order) => new PixverseRequest { Prompt = order.Prompt, FirstFrame = order.First, Negative = order.Negative };
}
//# file: Catalogue.cs
namespace ClipFactory;

public sealed record CatalogueItem(string Slug, ModelFamily Family, string EndpointId, decimal CreditsPerSecond);

public static class Catalogue
{
    private static readonly List<CatalogueItem> s_items =
    [
        new("kling-3-standard", ModelFamily.KlingThree, "fal-ai/kling-video/v3/standard/image-to-video", 8.4m),
        new("kling-3-pro", ModelFamily.KlingThree, "fal-ai/kling-video/v3/pro/image-to-video", 11.2m),
        new("kling-o3-pro", ModelFamily.KlingOmni, "fal-ai/kling-video/o3/pro/image-to-video", 14m),
        new("sora-2", ModelFamily.Sora, "fal-ai/sora-2/image-to-video", 10m),
        new("pixverse-5", ModelFamily.Pixverse, "fal-ai/pixverse/v5/image-to-video", 5m),
    ];

    public static CatalogueItem Get(string slug) => s_items.Find(item => item.Slug == slug) ?? throw new KeyNotFoundException(slug);
}
//# file: ClipService.cs
using System.Net.Http.Json;

namespace ClipFactory;

public sealed class ClipService(IHttpClientFactory clients, IEnumerable<IRequestStrategy> strategies)
{
    private readonly Dictionary<ModelFamily, IRequestStrategy> _byFamily = strategies.ToDictionary(strategy => strategy.Family);

    public async Task<decimal> StartAsync(string slug, ClipOrder order, int seconds)
    {
        CatalogueItem item = Catalogue.Get(slug);
        object request = _byFamily[item.Family].Create(order);
        HttpClient http = clients.CreateClient("fal");
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + item.EndpointId, request);
        response.EnsureSuccessStatusCode();
        return item.CreditsPerSecond * seconds;
    }
}
//# project: Microsoft.Extensions.Http
namespace System.Net.Http;

public interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}
