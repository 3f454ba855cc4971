using System.Collections.Frozen;
using System.Net.Http.Json;

public enum Engine { Kling3, KlingOmni, Wan }

public sealed class Endpoints
{
    public static readonly FrozenDictionary<(Engine, bool), string> Map = new Dictionary<(Engine, bool), string>
    {
        [(Engine.Kling3, false)] = "fal-ai/kling-video/v3/standard/text-to-video",
        [(Engine.Kling3, true)] = "fal-ai/kling-video/v3/standard/image-to-video",
        [(Engine.KlingOmni, false)] = "fal-ai/kling-video/o3/standard/text-to-video",
        [(Engine.KlingOmni, true)] = "fal-ai/kling-video/o3/standard/image-to-video",
        [(Engine.Wan, false)] = "fal-ai/wan/v2.6/text-to-video",
        [(Engine.Wan, true)] = "fal-ai/wan/v2.6/image-to-video",
    }.ToFrozenDictionary();
}
//# file: Client.cs
using System.Net.Http.Json;

public sealed class Client(HttpClient http)
{
    public async Task<string> RunAsync(Engine engine, string prompt, string? image, string negative)
    {
        object body = engine switch
        {
            Engine.Kling3 when image is not null => new { prompt, start_image_url = image, negative_prompt = negative }, //! KLG1001 KLG1002
            Engine.Kling3 => new { prompt, negative_prompt = negative, cfg_scale = 0.5 }, //! KLG1002 KLG1003
            Engine.KlingOmni when image is not null => new { prompt, image_url = image }, //~
            Engine.KlingOmni => new { prompt },
            Engine.Wan => new { prompt, image_url = image, negative_prompt = negative }, //~
            _ => throw new ArgumentOutOfRangeException(nameof(engine)),
        };
        var response = await http.PostAsJsonAsync($"https://queue.fal.run/{Endpoints.Map[(engine, image is not null)]}", body);
        return await response.Content.ReadAsStringAsync();
    }
}
