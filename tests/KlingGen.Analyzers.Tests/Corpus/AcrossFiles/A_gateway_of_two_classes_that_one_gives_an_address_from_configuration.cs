using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

public sealed class Clips(Gateway gateway)
{
    public Task AnimateAsync(string p, string i) => gateway.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new { prompt = p, start_image_url = i }); //! KLG1001
}

public sealed class Pictures(Gateway gateway, IConfiguration configuration)
{
    public Task DrawAsync(string p, string avoid) => gateway.PostAsync(configuration["Image:Url"]!, new { prompt = p, negative_prompt = avoid, seed = 3 }); //~
}

public sealed class Gateway(HttpClient http)
{
    public Task PostAsync(string url, object payload) => http.PostAsJsonAsync(url, payload);
}
//# project: Microsoft.Extensions.Configuration
namespace Microsoft.Extensions.Configuration;

public interface IConfiguration
{
    string? this[string key] { get; set; }
}
