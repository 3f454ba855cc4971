using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Emulator.Hosting;

/// <summary>One run of the web server.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    private const long LargestBody = 256L * 1024 * 1024;

    private readonly WebApplication _app;

    private EmulatorHost(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address { get; }

    /// <summary>Listens on a port of 127.0.0.1; 0 is a free one.</summary>
    public static async Task<EmulatorHost> StartAsync(int port, RequestDelegate answer, CancellationToken cancellationToken)
    {
        // An empty builder reads no settings of the process it lives in: a test host's own configuration must not change the emulator.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });

        WebApplication app = builder.Build();
        app.Run(context => AnswerAsync(context, answer));
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new EmulatorHost(app, new Uri(address + "/"));
    }

    /// <summary>Stops at once: calls under way break off.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate answer)
    {
        try
        {
            await answer(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // The caller is gone, or the connection was broken on purpose: there is nobody to tell.
            context.Abort();
        }
    }
}
