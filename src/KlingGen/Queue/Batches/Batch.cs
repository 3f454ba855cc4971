using System.Runtime.CompilerServices;

namespace KlingGen;

/// <summary>What all batches share.</summary>
internal static class Batch
{
    /// <summary>How many requests run at once unless the caller says otherwise: as many as new accounts of fal may.</summary>
    public const int DefaultConcurrency = 3;
}

/// <summary>Runs many requests, some at once, and loses none of their outcomes.</summary>
internal sealed class Batch<TRequest, TResponse>
    where TRequest : IKlingRequest
    where TResponse : notnull
{
    private readonly EndpointClient<TRequest, TResponse> _client;
    private readonly IEnumerable<TRequest> _requests;
    private readonly int _concurrency;
    private readonly IProgress<KlingBatchUpdate>? _progress;

    public Batch(EndpointClient<TRequest, TResponse> client, IEnumerable<TRequest> requests, int concurrency, IProgress<KlingBatchUpdate>? progress)
    {
        _client = client;
        _requests = requests ?? throw new ArgumentNullException(nameof(requests));
        _concurrency = concurrency > 0 ? concurrency : throw new ArgumentOutOfRangeException(nameof(concurrency), concurrency, "At least one request must run at a time.");
        _progress = progress;
    }

    /// <summary>The outcomes as they come. All jobs are over, or asked to be, before the enumeration ends.</summary>
    public async IAsyncEnumerable<KlingOutcome<TResponse>> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task<KlingOutcome<TResponse>>> running = [];
        try
        {
            int index = 0;
            using IEnumerator<TRequest> requests = _requests.GetEnumerator();
            bool hasMore = requests.MoveNext();
            while (hasMore || running.Count > 0)
            {
                while (hasMore && running.Count < _concurrency)
                {
                    running.Add(RunAsync(index++, requests.Current, stop.Token));
                    hasMore = requests.MoveNext();
                }

                Task<KlingOutcome<TResponse>> ended = await Task.WhenAny(running).ConfigureAwait(false);
                running.Remove(ended);
                yield return await ended.ConfigureAwait(false);
            }
        }
        finally
        {
            // Only where the caller leaves early, or its list of requests throws.
            stop.Cancel();
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    private async Task<KlingOutcome<TResponse>> RunAsync(int index, TRequest request, CancellationToken cancellationToken)
    {
        KlingJobReference? job = null;
        IProgress<QueueUpdate>? progress = _progress is null ? null : new IndexedProgress(index, _progress);
        try
        {
            KlingResult<TResponse> result = await _client.RunAsync(request, submitted => job = submitted, progress, cancellationToken).ConfigureAwait(false);
            return new KlingOutcome<TResponse>(index, result, null, job);
        }
        catch (Exception exception)
        {
            // Whatever it is, the others must not suffer; the caller finds it in the outcome.
            return new KlingOutcome<TResponse>(index, null, exception, job ?? (exception as KlingCanceledException)?.Job);
        }
    }

    private sealed class IndexedProgress(int index, IProgress<KlingBatchUpdate> progress) : IProgress<QueueUpdate>
    {
        public void Report(QueueUpdate value) => progress.Report(new KlingBatchUpdate(index, value));
    }
}
