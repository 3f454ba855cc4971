using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<Clips>(client => client.BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/"));
    }
}

public sealed class Clips(HttpClient http)
{
    public Task GoAsync(string p) => http.PostAsJsonAsync("text-to-video", new { prompt = p, negative_prompt = "b" }); //! KLG1002
}
public sealed class Pay
{
    private readonly HttpClient _http;

    public Pay(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.pay.example/");
    }

    public Task ChargeAsync(int cents) => _http.PostAsJsonAsync("charges", new { cents });
}
//# file: Extensions.cs
namespace Microsoft.Extensions.DependencyInjection;

public interface IServiceCollection;

public interface IHttpClientBuilder;

public static class HttpClientFactoryServiceCollectionExtensions
{
    public static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<HttpClient> configureClient)
        where TClient : class => throw new NotSupportedException();
}
