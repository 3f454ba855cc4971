using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

public sealed class Cleanup : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(ct))!.AsObject();
        if (request.RequestUri!.AbsolutePath.Contains("/kling-video/o3/"))
        {
            body.Remove("negative_prompt"); //~
        }

        request.Content = JsonContent.Create(body);
        return await base.SendAsync(request, ct);
    }
}

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        services.AddHttpClient<Omni>(client => client.BaseAddress = new Uri("https://queue.fal.run/")).AddHttpMessageHandler<Cleanup>();
}

public sealed class Omni(HttpClient http)
{
    public Task RunAsync(string p, string avoid) => http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", new { prompt = p, negative_prompt = avoid }); //~
}
//# project: Microsoft.Extensions.Http
namespace Microsoft.Extensions.DependencyInjection;

public interface IServiceCollection;

public interface IHttpClientBuilder;

public static class HttpClientFactoryServiceCollectionExtensions
{
    public static IHttpClientBuilder AddHttpClient<TClient>(this IServiceCollection services, Action<HttpClient> configureClient)
        where TClient : class => throw new NotSupportedException();
}

public static class More
{
    public static IHttpClientBuilder AddHttpMessageHandler<THandler>(this IHttpClientBuilder builder)
        where THandler : DelegatingHandler => builder;
}
