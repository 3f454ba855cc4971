using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient("kling", client => client.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/"));
        services.AddHttpClient("pay").ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.pay.example/"));
        services.AddHttpClient("seedance", client => client.BaseAddress = new Uri("https://queue.fal.run/fal-ai/bytedance/seedance/v1/pro/"));
    }
}

public sealed class Clips(IHttpClientFactory factory)
{
    public Task GoAsync(string p) => factory.CreateClient("kling").PostAsJsonAsync("text-to-video", new { prompt = p, negative_prompt = "b" }); //! KLG1002

    public async Task MoreAsync(string p)
    {
        using var client = factory.CreateClient("kling");
        await client.PostAsJsonAsync("text-to-video", new { prompt = p, cfg_scale = 0.4 }); //! KLG1003
    }
}
public sealed class Other
{
    private readonly HttpClient _http;

    public Other(IHttpClientFactory factory) => _http = factory.CreateClient("seedance");

    public Task GoAsync(string p) => _http.PostAsJsonAsync("image-to-video", new { prompt = p, negative_prompt = "b" }); //~
}
//# file: Extensions.cs
namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection;

    public interface IHttpClientBuilder;

    public static class HttpClientFactoryServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddHttpClient(this IServiceCollection services, string name, Action<System.Net.Http.HttpClient>? configureClient = null) => throw new NotSupportedException();

        public static IHttpClientBuilder ConfigureHttpClient(this IHttpClientBuilder builder, Action<System.Net.Http.HttpClient> configureClient) => throw new NotSupportedException();
    }
}

namespace System.Net.Http
{
    public interface IHttpClientFactory
    {
        HttpClient CreateClient(string name);
    }
}
