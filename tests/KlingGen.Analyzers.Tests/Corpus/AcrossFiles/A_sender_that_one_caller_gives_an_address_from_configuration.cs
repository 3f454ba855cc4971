using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

public sealed class Clips(HttpClient http, IConfiguration configuration)
{
    public Task AnimateAsync(string p, string i) => PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new { prompt = p, start_image_url = i }); //! KLG1001

    public Task DrawAsync(string p, string avoid) => PostAsync(configuration["Image:Url"]!, new { prompt = p, negative_prompt = avoid, seed = 3 }); //~

    private Task PostAsync(string url, object payload) => http.PostAsJsonAsync(url, payload);
}
//# project: Microsoft.Extensions.Configuration
namespace Microsoft.Extensions.Configuration;

public interface IConfiguration
{
    string? this[string key] { get; set; }
}
