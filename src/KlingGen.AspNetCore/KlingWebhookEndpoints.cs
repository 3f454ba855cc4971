using KlingGen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps paths at which fal reports the ends of jobs. Needs <c>services.AddKlingWebhooks()</c>.</summary>
public static class KlingWebhookEndpoints
{
    /// <summary>Maps a path for jobs of one endpoint.</summary>
    /// <typeparam name="TRequest">What the endpoint takes.</typeparam>
    /// <typeparam name="TResponse">What it gives.</typeparam>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="endpoint">Finds the endpoint: <c>services => services.GetRequiredService&lt;KlingClient&gt;().O3.Pro.ImageToVideo</c>.</param>
    /// <param name="handler">Is given each verified delivery. Be done in some seconds: fal waits 15. When it throws, fal delivers again.</param>
    public static IEndpointConventionBuilder MapKlingWebhook<TRequest, TResponse>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<IServiceProvider, EndpointClient<TRequest, TResponse>> endpoint,
        Func<KlingWebhookDelivery<TResponse>, CancellationToken, Task> handler)
        where TRequest : IKlingRequest
        where TResponse : notnull
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (message, context) =>
        {
            EndpointClient<TRequest, TResponse> client = endpoint(context.RequestServices);
            KlingResult<TResponse>? result = null;
            KlingException? error = null;
            try
            {
                result = client.ReadWebhook(message);
            }
            catch (KlingException exception)
            {
                error = exception;
            }

            return handler(new KlingWebhookDelivery<TResponse>(message, result, error, context.RequestServices), context.RequestAborted);
        });
    }

    /// <summary>Maps a path for jobs of any endpoint: whoever knows a job's id knows its endpoint.</summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="handler">Is given each verified message, and the HTTP request's services. Be done in some seconds: fal waits 15. When it throws, fal delivers again.</param>
    public static IEndpointConventionBuilder MapKlingWebhook(
        this IEndpointRouteBuilder endpoints, string pattern, Func<KlingWebhookMessage, IServiceProvider, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (message, context) => handler(message, context.RequestServices, context.RequestAborted));
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, Func<KlingWebhookMessage, HttpContext, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);

        // Wrong options are found now rather than when the first webhook comes.
        KlingWebhook webhook = endpoints.ServiceProvider.GetRequiredService<KlingWebhook>();
        RequestDelegate receive = new WebhookReceiver(webhook, handler).ReceiveAsync;
        return endpoints.MapPost(pattern, receive);
    }
}
