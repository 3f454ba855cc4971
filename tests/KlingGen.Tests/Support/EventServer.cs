using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Tests.Support;

/// <summary>A queue on loopback of which a test plays the stream of states; all else goes well at once.</summary>
public sealed class EventServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<HttpContext, Task> _stream;

    private EventServer(WebApplication app, Func<HttpContext, Task> stream)
    {
        _app = app;
        _stream = stream;
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>Method, path, query and whether the key came along, of every call.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    public static async Task<EventServer> StartAsync(Func<HttpContext, Task> stream)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        EventServer server = new(builder.Build(), stream);
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return server;
    }

    /// <summary>Begins an event stream and sends text as it is.</summary>
    public static async Task SendAsync(HttpContext context, string text)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "text/event-stream; charset=utf-8";
        }

        await context.Response.WriteAsync(text);
        await context.Response.Body.FlushAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        bool hasKey = context.Request.Headers.Authorization == "Key " + ClipClient.Key;
        Calls.Enqueue($"{context.Request.Method} {path.Split('/')[^1]}{context.Request.QueryString}{(hasKey ? "" : " without key")}");
        if (path.EndsWith("/status/stream", StringComparison.Ordinal))
        {
            return _stream(context);
        }

        if (context.Request.Method == "POST")
        {
            return context.Response.WriteAsync("""{"status":"IN_QUEUE","request_id":"r"}""");
        }

        return context.Response.WriteAsync(path.EndsWith("/status", StringComparison.Ordinal)
            ? """{"status":"COMPLETED"}"""
            : """{"video":{"url":"https://v3.fal.media/clip.mp4"}}""");
    }
}
