using KlingGen;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what receiving webhooks needs.</summary>
public static class KlingWebhookServices
{
    private const string HttpClientName = "KlingGen.Webhooks";

    /// <summary>Registers a <see cref="KlingWebhook"/> that remembers deliveries in memory, unless the options say otherwise.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="options">How webhooks are checked; null for the defaults, with a <see cref="KlingReplayGuard"/>.</param>
    /// <exception cref="ArgumentException">An option is wrong. Thrown when the host starts to map webhooks.</exception>
    public static IServiceCollection AddKlingWebhooks(this IServiceCollection services, KlingWebhookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddHttpClient(HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.TryAddSingleton(provider => new KlingWebhook(
            options ?? new KlingWebhookOptions { ReplayGuard = new KlingReplayGuard() }, provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName)));
        return services;
    }
}
