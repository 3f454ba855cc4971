using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KlingGen;

/// <summary>
/// Checks that webhooks are fal's. Make one and keep it: it holds the keys. Safe to use from several threads. In ASP.NET Core,
/// <c>MapKlingWebhook</c> of KlingGen.AspNetCore does all of this.
/// </summary>
public sealed class KlingWebhook : IDisposable
{
    private const int SignatureLength = 64;

    private readonly KlingWebhookOptions _options;
    private readonly IEd25519Verifier _verifier;
    private readonly WebhookKeys _keys;
    private readonly Clock _clock;
    private readonly HttpClient? _ownHttpClient;

    /// <summary>Checks by fal's published keys.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="httpClient">Fetches the keys; the caller disposes it, and should switch redirects off on its handler. Null for one of the library's own.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    public KlingWebhook(KlingWebhookOptions? options = null, HttpClient? httpClient = null)
    {
        _options = options ?? new KlingWebhookOptions();
        Uri address = _options.KeysAddress;
        if (address is not { IsAbsoluteUri: true } || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new ArgumentException($"{nameof(_options.KeysAddress)} must be absolute and https, or http on loopback.", nameof(options));
        }

        if (_options.KeysLifetime <= TimeSpan.Zero || _options.KeysLifetime > TimeSpan.FromHours(24))
        {
            throw new ArgumentException($"{nameof(_options.KeysLifetime)} must be positive and at most 24 hours.", nameof(options));
        }

        if (_options.Tolerance <= TimeSpan.Zero)
        {
            throw new ArgumentException($"{nameof(_options.Tolerance)} must be positive.", nameof(options));
        }

#if NET
        _clock = new Clock(_options.TimeProvider);
#else
        _clock = new Clock();
#endif
        _verifier = _options.Verifier ?? Ed25519Verifier.Instance;
        _ownHttpClient = httpClient is null ? QueueTransport.CreateHttpClient(QueueTransport.CallLimit) : null;
        _keys = new WebhookKeys(address, _options.KeysLifetime, httpClient ?? _ownHttpClient!, _clock);
    }

    /// <summary>Checks headers and body: the headers' form, the time, the signature over the body as it came, and whether it came before.</summary>
    /// <param name="headers">The four headers.</param>
    /// <param name="body">The body's bytes as they came, before anything read them.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="KlingException">fal's keys could not be fetched: answer with 503, and fal will deliver again.</exception>
    public async Task<KlingWebhookVerdict> VerifyAsync(KlingWebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        if (headers is null)
        {
            throw new ArgumentNullException(nameof(headers));
        }

        if (string.IsNullOrEmpty(headers.RequestId) || string.IsNullOrEmpty(headers.UserId) || string.IsNullOrEmpty(headers.Timestamp) || string.IsNullOrEmpty(headers.Signature))
        {
            return KlingWebhookVerdict.HeaderMissing;
        }

        // A line break within an id would move the lines of the signed text against each other.
        if (!IsPlain(headers.RequestId!) || !IsPlain(headers.UserId!) || Time(headers.Timestamp!) is not { } signedAt || Hex(headers.Signature!) is not { Length: SignatureLength } signature)
        {
            return KlingWebhookVerdict.HeaderMalformed;
        }

        DateTimeOffset now = _clock.UtcNow;
        if (now - signedAt > _options.Tolerance)
        {
            return KlingWebhookVerdict.TooOld;
        }

        if (signedAt - now > _options.Tolerance)
        {
            return KlingWebhookVerdict.FromTheFuture;
        }

        byte[] message = Encoding.UTF8.GetBytes($"{headers.RequestId}\n{headers.UserId}\n{headers.Timestamp}\n{Hash(body)}");
        if (!await IsSignedAsync(message, signature, cancellationToken).ConfigureAwait(false))
        {
            return KlingWebhookVerdict.SignatureWrong;
        }

        return _options.ReplayGuard is { } guard && !await guard.TryAddAsync(Delivery(headers), signedAt + _options.Tolerance, cancellationToken).ConfigureAwait(false)
            ? KlingWebhookVerdict.Replayed
            : KlingWebhookVerdict.Valid;
    }

    /// <summary>Has the replay guard forget a delivery that was valid but could not be dealt with, so that it may come again.</summary>
    public ValueTask ForgetAsync(KlingWebhookHeaders headers, CancellationToken cancellationToken = default)
    {
        if (headers is null)
        {
            throw new ArgumentNullException(nameof(headers));
        }

        return _options.ReplayGuard?.RemoveAsync(Delivery(headers), cancellationToken) ?? default;
    }

    /// <summary>Frees the connections, unless the HttpClient was the caller's.</summary>
    public void Dispose()
    {
        _keys.Dispose();
        _ownHttpClient?.Dispose();
    }

    // Hexadecimal digits may be written in two ways; the delivery is the same.
    private static string Delivery(KlingWebhookHeaders headers) => headers.Signature!.ToLowerInvariant();

    private async Task<bool> IsSignedAsync(byte[] message, byte[] signature, CancellationToken cancellationToken)
    {
        IReadOnlyList<byte[]> keys = await _keys.GetAsync(null, cancellationToken).ConfigureAwait(false);
        if (keys.Any(key => _verifier.Verify(key, message, signature)))
        {
            return true;
        }

        // fal may have changed its key since.
        IReadOnlyList<byte[]> newer = await _keys.GetAsync(keys, cancellationToken).ConfigureAwait(false);
        return !ReferenceEquals(newer, keys) && newer.Any(key => _verifier.Verify(key, message, signature));
    }

    private static DateTimeOffset? Time(string text)
    {
        bool isTime = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < 253402300800;
        return isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static byte[]? Hex(string text)
    {
        if (text.Length != 2 * SignatureLength)
        {
            return null;
        }

        byte[] bytes = new byte[SignatureLength];
        for (int i = 0; i < text.Length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            bytes[i / 2] = (byte)((bytes[i / 2] << 4) | digit);
        }

        return bytes;
    }

    private static string Hash(ReadOnlyMemory<byte> body)
    {
#if NET
        return Convert.ToHexString(SHA256.HashData(body.Span)).ToLowerInvariant();
#else
        using SHA256 sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(body.ToArray())).Replace("-", "").ToLowerInvariant();
#endif
    }
}
