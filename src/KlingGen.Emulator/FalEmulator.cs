using System.Net;
using KlingGen.Contracts;
using KlingGen.Emulator.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Emulator;

/// <summary>fal's queue on loopback: takes requests, checks them against the contracts and answers as the service does, without a model behind it.</summary>
public sealed class FalEmulator : IAsyncDisposable
{
    private const long LargestBody = 256L * 1024 * 1024;

    private readonly WebApplication _app;
    private readonly JobStore _jobs;
    private readonly FaultList _faults;

    private FalEmulator(WebApplication app, JobStore jobs, FaultList faults, Uri queueAddress)
    {
        _app = app;
        _jobs = jobs;
        _faults = faults;
        QueueAddress = queueAddress;
    }

    /// <summary>What to use in place of <c>https://queue.fal.run/</c>.</summary>
    public Uri QueueAddress { get; }

    /// <summary>Every job taken so far, oldest first.</summary>
    public IReadOnlyList<FalJob> Jobs => _jobs.All;

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time span or position in the options is negative.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FalEmulator> StartAsync(FalEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new FalEmulatorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.QueuedFor, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RunsFor, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.QueuePosition, nameof(options));

        ContractSet contracts = options.Contracts ?? EmbeddedContracts.All;

        // An empty builder reads no settings of the process it lives in: a test host's own configuration must not change the emulator.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });

        WebApplication app = builder.Build();
        JobStore jobs = new();
        FaultList faults = new();
        TaskCompletionSource<QueueService> service = new(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Run(async context => await (await service.Task.ConfigureAwait(false)).AnswerAsync(context).ConfigureAwait(false));
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
        Uri queueAddress = new(address + "/");
        service.SetResult(new QueueService(options, contracts, jobs, faults, queueAddress));
        return new FalEmulator(app, jobs, faults, queueAddress);
    }

    /// <summary>Makes the next call of a kind fail; several are used in the order given. The call has no effect.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="answer">What it answers.</param>
    public void FailNext(FalCall call, FalAnswer answer) => _faults.Add(call, answer);

    /// <summary>Makes the next call of a kind fail; several are used in the order given. The call has no effect.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="status">The HTTP status it answers.</param>
    /// <param name="body">The body it answers, sent as JSON.</param>
    public void FailNext(FalCall call, int status, string body = "") => FailNext(call, new FalAnswer(status, body));

    /// <summary>Makes the next job taken end in this answer to its result calls, whatever its payload; several are used in the order given.</summary>
    public void FailNextJob(FalAnswer answer) => _faults.AddForJob(answer);

    /// <summary>Stops the emulator and forgets its jobs.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
