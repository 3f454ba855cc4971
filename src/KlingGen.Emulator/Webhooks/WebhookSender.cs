using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace KlingGen.Emulator.Webhooks;

/// <summary>Tells of jobs that are over, again and again until someone listens, with growing pauses.</summary>
internal sealed class WebhookSender : IAsyncDisposable
{
    private readonly FalEmulatorOptions _options;
    private readonly WebhookKeys _keys;
    private readonly WebhookLog _log;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _underWay = [];

    // A redirect is a failure for good, so it must be seen; a proxy of the machine's has no business on loopback.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public WebhookSender(FalEmulatorOptions options, WebhookKeys keys, WebhookLog log)
    {
        _options = options;
        _keys = keys;
        _log = log;
    }

    /// <summary>Begins to deliver; returns at once.</summary>
    public void Send(string requestId, Uri url, string body)
    {
        lock (_lock)
        {
            if (_stop.IsCancellationRequested)
            {
                return;
            }

            Task delivery = Task.Run(() => DeliverAsync(requestId, url, body));
            _underWay.Add(delivery);
            delivery.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task[] underWay;
        lock (_lock)
        {
            _stop.Cancel();
            underWay = [.. _underWay];
        }

        await Task.WhenAll(underWay).ConfigureAwait(false);
        _http.Dispose();
        _stop.Dispose();
    }

    private void Forget(Task delivery)
    {
        lock (_lock)
        {
            _underWay.Remove(delivery);
        }
    }

    private async Task DeliverAsync(string requestId, Uri url, string body)
    {
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                FalWebhookDelivery delivery = await AttemptAsync(requestId, url, body, attempt).ConfigureAwait(false);
                bool isLasting = delivery.IsDelivered || delivery.Status is >= 300 and <= 399;
                TimeSpan? pause = isLasting || attempt > _options.WebhookPauses.Count ? null : _options.WebhookPauses[attempt - 1];
                _log.Add(delivery with { NextAttemptAt = _options.TimeProvider.GetUtcNow() + pause });
                if (pause is not { } wait)
                {
                    return;
                }

                await Task.Delay(wait, _options.TimeProvider, _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The emulator ends, and its webhooks with it.
        }
    }

    private async Task<FalWebhookDelivery> AttemptAsync(string requestId, Uri url, string body, int attempt)
    {
        DateTimeOffset now = _options.TimeProvider.GetUtcNow();
        byte[] content = Encoding.UTF8.GetBytes(body);
        Dictionary<string, string> headers = Sign(requestId, now, content);
        FalWebhookDelivery delivery = new(requestId, url, attempt, now, body) { Headers = headers };

        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        patience.CancelAfter(_options.WebhookTimeout);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            return delivery with { Status = (int)response.StatusCode };
        }
        catch (HttpRequestException exception)
        {
            return delivery with { Error = exception.Message };
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            return delivery with { Error = string.Create(CultureInfo.InvariantCulture, $"No answer within {_options.WebhookTimeout.TotalSeconds} s") };
        }
    }

    private Dictionary<string, string> Sign(string requestId, DateTimeOffset now, byte[] content)
    {
        string timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string message = $"{requestId}\n{_options.UserId}\n{timestamp}\n{Convert.ToHexStringLower(SHA256.HashData(content))}";
        return new Dictionary<string, string>
        {
            ["X-Fal-Webhook-Request-Id"] = requestId,
            ["X-Fal-Webhook-User-Id"] = _options.UserId,
            ["X-Fal-Webhook-Timestamp"] = timestamp,
            ["X-Fal-Webhook-Signature"] = Convert.ToHexStringLower(_keys.Current.Sign(Encoding.UTF8.GetBytes(message))),
        };
    }
}
