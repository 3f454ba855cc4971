using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Tests.Support;

/// <summary>A server that sends every call elsewhere, and notes what arrives there.</summary>
public sealed class RedirectingServer : IAsyncDisposable
{
    private const string Elsewhere = "/elsewhere";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _keys = new();

    private RedirectingServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    public bool WasFollowed { get; private set; }

    public IReadOnlyCollection<string> KeysSeenBehindTheRedirect => _keys;

    public static async Task<RedirectingServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        RedirectingServer server = new(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        string address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Address = new Uri(address + "/");
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == Elsewhere)
        {
            WasFollowed = true;
            if (context.Request.Headers.Authorization.ToString() is { Length: > 0 } key)
            {
                _keys.Enqueue(key);
            }

            return context.Response.WriteAsync("""{"request_id":"r"}""");
        }

        context.Response.StatusCode = 307;
        context.Response.Headers.Location = Elsewhere;
        return Task.CompletedTask;
    }
}
