using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

public sealed class Clips(HttpClient http, IConfiguration configuration)
{
    public Task AnimateAsync(string p, string i) => PostAsync("fal-ai/kling-video/v3/standard/image-to-video", new { prompt = p, start_image_url = i }); //! KLG1001

    public sealed record DrawRequest(string Model, string Prompt);

    public Task DrawAsync(DrawRequest request, string avoid) => PostAsync(request.Model, new { prompt = request.Prompt, negative_prompt = avoid }); //~

    private Task PostAsync(string model, object payload) => http.PostAsJsonAsync("https://queue.fal.run/" + model, payload);
}
//# project: Microsoft.Extensions.Configuration
namespace Microsoft.Extensions.Configuration;

public interface IConfiguration
{
    string? this[string key] { get; set; }
}
