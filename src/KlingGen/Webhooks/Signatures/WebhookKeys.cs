using System.Text.Json;

namespace KlingGen;

/// <summary>fal's public keys, fetched when needed and kept for a while.</summary>
internal sealed class WebhookKeys(Uri address, TimeSpan lifetime, HttpClient http, Clock clock) : IDisposable
{
    private const int KeyLength = 32;

    /// <summary>More are not looked at: each costs a check for every forged signature.</summary>
    private const int MaxKeys = 16;

    private const int MaxBytes = 64 * 1024;

    /// <summary>A signature by an unknown key may mean a new key; a forger's must not have us ask fal each time.</summary>
    private static readonly TimeSpan _leastAge = TimeSpan.FromMinutes(5);

    /// <summary>Without keys every webhook asks for them; while fal is down that is of no use to anybody.</summary>
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(5);

    /// <summary>fal waits 15 s for the answer to a webhook.</summary>
    private static readonly TimeSpan _fetchLimit = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private KeySet? _known;
    private DateTimeOffset _lastMiss = DateTimeOffset.MinValue;
    private (KlingException Reason, DateTimeOffset At)? _failure;

    public void Dispose() => _fetching.Dispose();

    /// <summary>The keys.</summary>
    /// <param name="afterMiss">The keys that a signature did not fit; newer ones are wanted if that makes sense. Null for any.</param>
    /// <param name="cancellationToken">Cancels the fetch.</param>
    /// <exception cref="KlingException">There are no keys that are young enough, and new ones could not be fetched.</exception>
    public async Task<IReadOnlyList<byte[]>> GetAsync(IReadOnlyList<byte[]>? afterMiss, CancellationToken cancellationToken)
    {
        if (Usable(afterMiss) is { } known)
        {
            return known.Keys;
        }

        await _fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Usable(afterMiss) is { } fetchedMeanwhile)
            {
                return fetchedMeanwhile.Keys;
            }

            if (afterMiss is not null)
            {
                if (clock.UtcNow - _lastMiss < _leastAge)
                {
                    return afterMiss;
                }

                _lastMiss = clock.UtcNow;
            }
            else if (_failure is { } failure && clock.UtcNow - failure.At < _afterFailure)
            {
                throw new KlingConnectionException(failure.Reason.Message, failure.Reason) { IsRetryable = true };
            }

            try
            {
                KeySet fetched = new(await FetchAsync(cancellationToken).ConfigureAwait(false), clock.UtcNow);
                Volatile.Write(ref _known, fetched);
                _failure = null;
                return fetched.Keys;
            }
            catch (KlingException exception)
            {
                if (afterMiss is null)
                {
                    _failure = (exception, clock.UtcNow);
                    throw;
                }

                // The old ones are still good; only the newest would be missing.
                return afterMiss;
            }
        }
        finally
        {
            _fetching.Release();
        }
    }

    private KeySet? Usable(IReadOnlyList<byte[]>? afterMiss)
    {
        KeySet? known = Volatile.Read(ref _known);
        TimeSpan? age = clock.UtcNow - known?.FetchedAt;
        bool isMissed = ReferenceEquals(known?.Keys, afterMiss);
        return age >= TimeSpan.Zero && age < lifetime && !(isMissed && age >= _leastAge) ? known : null;
    }

    private async Task<IReadOnlyList<byte[]>> FetchAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_fetchLimit);
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Get, address);
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limited.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode || response.RequestMessage?.RequestUri != address)
            {
                throw new KlingResponseException($"fal's webhook keys could not be fetched from {address}: the answer is {(int)response.StatusCode}") { StatusCode = response.StatusCode };
            }

            using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
            return Read(await ReadAsync(stream, limited.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new KlingConnectionException($"fal's webhook keys did not come from {address} in time", exception) { IsRetryable = true };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new KlingConnectionException($"fal's webhook keys could not be fetched from {address}: {exception.Message}", exception) { IsRetryable = true };
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        byte[] buffer = new byte[4096];
        while (true)
        {
#if NET
            int read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
            int read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return body.ToArray();
            }

            if (body.Length + read > MaxBytes)
            {
                throw new KlingResponseException("fal's webhook keys are longer than keys can be");
            }

            body.Write(buffer, 0, read);
        }
    }

    /// <summary>The Ed25519 keys of a JSON Web Key Set; others are passed over.</summary>
    private static IReadOnlyList<byte[]> Read(byte[] body)
    {
        List<byte[]> keys = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            foreach (JsonElement key in document.RootElement.GetProperty("keys").EnumerateArray().Take(MaxKeys))
            {
                if (Text(key, "kty") is "OKP" && Text(key, "crv") is "Ed25519" && Base64Url(Text(key, "x")) is { Length: KeyLength } value)
                {
                    keys.Add(value);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new KlingResponseException("fal's webhook keys are no JSON Web Key Set", exception);
        }

        return keys.Count > 0 ? keys : throw new KlingResponseException("There is no Ed25519 key among fal's webhook keys");
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Base64Url(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string padded = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        try
        {
            return Convert.FromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record KeySet(IReadOnlyList<byte[]> Keys, DateTimeOffset FetchedAt);
}
