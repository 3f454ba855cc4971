using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Emulator.Tests.Support;

/// <summary>A server that takes webhooks and answers as told, 200 when told nothing.</summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly Queue<int> _statuses;

    private WebhookReceiver(int[] statuses)
    {
        _statuses = new Queue<int>(statuses);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public Uri Url { get; private set; } = null!;

    /// <summary>How many came that were not read yet.</summary>
    public int Waiting => _received.Reader.Count;

    public static async Task<WebhookReceiver> StartAsync(params int[] statuses)
    {
        WebhookReceiver receiver = new(statuses);
        await receiver._app.StartAsync();
        receiver.Url = new Uri(receiver._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/hook?scene=3");
        return receiver;
    }

    /// <summary>The next webhook.</summary>
    public async Task<Received> NextAsync() => await _received.Reader.ReadAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        string body = await reader.ReadToEndAsync();
        context.Response.StatusCode = _statuses.TryDequeue(out int status) ? status : 200;
        context.Response.Headers.Location = "/elsewhere";
        await _received.Writer.WriteAsync(new Received(
            context.Request.Method, context.Request.Path + context.Request.QueryString, body, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
    }
}

public sealed record Received(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);
