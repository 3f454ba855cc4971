using System.Diagnostics.CodeAnalysis;
using KlingGen;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers generated clients as services.</summary>
public static class KlingServiceCollectionExtensions
{
    private static readonly TimeSpan _fileLimit = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Registers a client as a singleton that sends through <c>IHttpClientFactory</c>. Its settings are checked when the host starts, or when the
    /// client is first asked for.
    /// </summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Fills the settings; null where configuration does that.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for handlers of your own: switch redirects off on a primary one.</returns>
    public static IHttpClientBuilder AddKlingClient<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TClient>(
        this IServiceCollection services, Action<KlingClientSettings>? configure = null)
        where TClient : KlingClientBase
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(provider => Create<TClient>(provider, Options.Options.DefaultName));
        return AddCommon<TClient>(services, Options.Options.DefaultName, configure);
    }

    /// <summary>As <see cref="AddKlingClient{TClient}(IServiceCollection, Action{KlingClientSettings})"/>, for one of several: asked for with <c>[FromKeyedServices(name)]</c>.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">Where to register it.</param>
    /// <param name="name">The client's key as a service, and the name of its settings.</param>
    /// <param name="configure">Fills the settings; null where configuration does that.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddKlingClient<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TClient>(
        this IServiceCollection services, string name, Action<KlingClientSettings>? configure = null)
        where TClient : KlingClientBase
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.AddKeyedSingleton(name, (provider, _) => Create<TClient>(provider, name));
        return AddCommon<TClient>(services, name, configure);
    }

    private static IHttpClientBuilder AddCommon<TClient>(IServiceCollection services, string name, Action<KlingClientSettings>? configure)
    {
        OptionsBuilder<KlingClientSettings> options = services.AddOptions<KlingClientSettings>(name).ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KlingClientSettings>, KlingSettingsCheck>());

        // Files need longer than the usual 100 s; to other calls the client itself gives no more.
        // The client is kept, so its connections are renewed by the handler rather than the handler by the factory. No header is logged: one is the key.
        return services.AddHttpClient(HttpClientName<TClient>(name), http => http.Timeout = _fileLimit)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(_ => true);
    }

    private static TClient Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TClient>(IServiceProvider provider, string name)
        where TClient : KlingClientBase
    {
        KlingClientSettings settings = provider.GetRequiredService<IOptionsMonitor<KlingClientSettings>>().Get(name);
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName<TClient>(name));
        LoggingObserver log = new(provider.GetRequiredService<ILoggerFactory>().CreateLogger("KlingGen"), settings.LogPayloads);
        return ActivatorUtilities.CreateInstance<TClient>(provider, settings.ToOptions(log), http);
    }

    private static string HttpClientName<TClient>(string name) => name.Length == 0 ? $"KlingGen:{typeof(TClient).FullName}" : $"KlingGen:{typeof(TClient).FullName}:{name}";
}
