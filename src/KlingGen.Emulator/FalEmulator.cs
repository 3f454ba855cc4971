using KlingGen.Contracts;
using KlingGen.Emulator.Faults;
using KlingGen.Emulator.Hosting;
using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Pages;
using KlingGen.Emulator.Protocol;
using KlingGen.Emulator.Uploads;
using KlingGen.Emulator.Webhooks;

namespace KlingGen.Emulator;

/// <summary>
/// fal's queue on loopback: takes requests, checks them against the contracts and answers as the service does, without a model behind it. Also its uploads, its
/// webhooks, and a page on <c>/</c> that shows what came.
/// </summary>
public sealed class FalEmulator : IAsyncDisposable
{
    private readonly JobQueue _jobs;
    private readonly FaultList _faults;
    private readonly UploadStore _uploads;
    private readonly WebhookKeys _keys = new();
    private readonly WebhookLog _webhooks = new();
    private readonly WebhookSender _sender;
    private readonly TaskCompletionSource<EmulatorService> _service = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private EmulatorHost? _host;
    private bool _isDisposed;

    private FalEmulator(FalEmulatorOptions options)
    {
        _jobs = new JobQueue(options);
        _faults = new FaultList(options.Faults);
        _uploads = new UploadStore(options.TimeProvider);
        _sender = new WebhookSender(options, _keys, _webhooks);
        _jobs.Ended += Tell;
    }

    /// <summary>What to use in place of <c>https://queue.fal.run/</c>, and of <c>https://rest.fal.ai/</c> for uploads.</summary>
    public Uri QueueAddress { get; private set; } = null!;

    /// <summary>Where the keys are that webhooks are verified with, in place of <c>https://rest.fal.ai/.well-known/jwks.json</c>.</summary>
    public Uri WebhookKeysAddress => new(QueueAddress, ".well-known/jwks.json");

    /// <summary>The jobs taken and not yet forgotten, oldest first.</summary>
    public IReadOnlyList<FalJob> Jobs => _jobs.All;

    /// <summary>The latest 1,000 attempts to deliver a webhook, oldest first.</summary>
    public IReadOnlyList<FalWebhookDelivery> WebhookDeliveries => _webhooks.All;

    /// <summary>The files uploaded whole, oldest first.</summary>
    public IReadOnlyList<FalUpload> Uploads => _uploads.All;

    /// <summary>How many failures of each sort were given so far, asked for or by chance.</summary>
    public IReadOnlyDictionary<FalFaultKind, int> FaultsGiven => _faults.Counts;

    /// <summary>How many calls of each kind came so far, failed ones included.</summary>
    public IReadOnlyDictionary<FalCall, int> CallsReceived => _faults.CallCounts;

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value in the options is outside of what its documentation allows.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FalEmulator> StartAsync(FalEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new FalEmulatorOptions();
        options.Check();
        FalEmulator emulator = new(options);
        try
        {
            await emulator.OpenAsync(options.Port, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        emulator.QueueAddress = emulator._host!.Address;
        emulator._service.SetResult(emulator.CreateService(options));
        return emulator;
    }

    /// <summary>Makes the next call of a kind fail; several are used in the order given.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="fault">How.</param>
    /// <param name="times">How many calls of that kind fail so; 1 by default.</param>
    public void FailNext(FalCall call, FalFault fault, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        for (int i = 0; i < times; i++)
        {
            _faults.Add(call, fault);
        }
    }

    /// <summary>Makes the next call of a kind fail; several are used in the order given. The call has no effect.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="answer">What it answers.</param>
    public void FailNext(FalCall call, FalAnswer answer) => FailNext(call, FalFault.Instead(answer));

    /// <summary>Makes the next call of a kind fail; several are used in the order given. The call has no effect.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="status">The HTTP status it answers.</param>
    /// <param name="body">The body it answers, sent as JSON.</param>
    public void FailNext(FalCall call, int status, string body = "") => FailNext(call, new FalAnswer(status, body));

    /// <summary>Makes the next job taken end in this answer to its result calls, whatever its payload; several are used in the order given.</summary>
    public void FailNextJob(FalAnswer answer) => _faults.AddForJob(answer);

    /// <summary>
    /// Makes the first runs of the next job taken fail. As at the service, a run that ends in 503 or 504 is repeated, ten runs at most, unless the submit said
    /// <c>X-Fal-No-Retry</c>; what else it ends in is the job's end.
    /// </summary>
    /// <param name="runs">How many runs fail; at least 1.</param>
    /// <param name="answer">What they end in, such as <c>FalErrors.Request("runner_disconnected")</c>.</param>
    public void FailNextRuns(int runs, FalAnswer answer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        _faults.AddForRuns(runs, answer);
    }

    /// <summary>Signs webhooks with a new key from now on.</summary>
    /// <param name="keepOld">Whether the key set goes on to list the keys used so far, as in a rotation; true by default.</param>
    public void RotateWebhookKey(bool keepOld = true) => _keys.Rotate(keepOld);

    /// <summary>Stops and starts again on the same port: connections break, calls in between find nobody, jobs and uploads are kept.</summary>
    /// <param name="downFor">How long nobody answers; zero by default.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port was taken by somebody else in the meantime.</exception>
    public async Task RestartAsync(TimeSpan downFor = default, CancellationToken cancellationToken = default)
    {
        await CloseAsync().ConfigureAwait(false);
        await Task.Delay(downFor, cancellationToken).ConfigureAwait(false);
        await OpenAsync(QueueAddress.Port, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops the emulator and forgets its jobs, files and webhooks.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        await CloseAsync().ConfigureAwait(false);
        _jobs.Dispose();
        await _sender.DisposeAsync().ConfigureAwait(false);
        _uploads.Dispose();
    }

    private async Task OpenAsync(int port, CancellationToken cancellationToken) =>
        _host = await EmulatorHost.StartAsync(port, async context => await (await _service.Task.ConfigureAwait(false)).AnswerAsync(context).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    private async Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _host, null) is { } host)
        {
            await host.DisposeAsync().ConfigureAwait(false);
        }
    }

    private EmulatorService CreateService(FalEmulatorOptions options)
    {
        ContractSet contracts = options.Contracts ?? EmbeddedContracts.All;
        QueueService queue = new(options, contracts, _jobs, _faults, QueueAddress);
        UploadService uploads = new(_uploads, QueueAddress);
        TokenUploadService tokens = new(_uploads, uploads, QueueAddress, options.TimeProvider);
        StatusPage page = new(new EmulatorState(_jobs, _uploads, _webhooks, _faults), QueueAddress);
        return new EmulatorService(options, queue, new FileService(options, _jobs, _uploads), uploads, tokens, _keys, page, _faults);
    }

    // A job that never ran has nothing to tell of.
    private void Tell(FalJob job)
    {
        if (job.WebhookUrl is { } url && (job.State != FalJobState.Cancelled || job.Runs > 0))
        {
            _sender.Send(job.RequestId, url, WebhookBody.Write(job, _jobs.Look(job).Outcome));
        }
    }
}
