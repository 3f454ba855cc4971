//# run
public static class VideoServices
{
    public static ServiceCollection AddVideo(this ServiceCollection services)
    {
        services.AddSingleton<IVideoBackend>(provider => new FalBackend(provider.Get<HttpClient>(), "fal-ai/kling-video/v3/pro/text-to-video"));
        services.AddSingleton<IPictureBackend>(provider => new PictureBackend(provider.Get<HttpClient>(), "fal-ai/stable-diffusion-v35-large"));
        return services;
    }
}

public sealed class ServiceCollection
{
    private readonly Dictionary<Type, Func<ServiceCollection, object>> _factories = [];

    public void AddSingleton<T>(Func<ServiceCollection, T> factory)
        where T : class => _factories[typeof(T)] = factory;

    public T Get<T>() => (T)_factories[typeof(T)](this);
}
//# file: Backends.cs
using System.Net.Http.Json;

public interface IVideoBackend
{
    Task StartAsync(string prompt, string? negative);
}

public interface IPictureBackend
{
    Task StartAsync(string prompt, string? negative);
}

public sealed class FalBackend(HttpClient http, string endpoint) : IVideoBackend
{
    public Task StartAsync(string prompt, string? negative)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["duration"] = "5" };
        if (negative is not null)
        {
            body.TryAdd("negative_prompt", negative); //! KLG1002
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}

public sealed class PictureBackend(HttpClient http, string endpoint) : IPictureBackend
{
    public Task StartAsync(string prompt, string? negative) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, new
    {
        prompt,
        negative_prompt = negative, //~
        guidance_scale = 3.5,
    });
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        ServiceCollection services = new();
        services.AddSingleton<HttpClient>(_ => http);
        services.AddVideo();
        await services.Get<IVideoBackend>().StartAsync("A fox", "rain");
        await services.Get<IVideoBackend>().StartAsync("A fox", null);
        await services.Get<IPictureBackend>().StartAsync("A fox", "rain");
    }
}
