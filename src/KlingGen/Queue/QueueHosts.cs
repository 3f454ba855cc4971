namespace KlingGen;

/// <summary>Which addresses the key may be sent to.</summary>
internal sealed class QueueHosts
{
    private static readonly string[] _falHosts = ["queue.fal.run", "queue.falrun.com"];

    private readonly Uri _queue;
    private readonly Uri _rest;
    private readonly string[] _trusted;

    public QueueHosts(KlingClientOptions options)
    {
        _queue = Checked(options.QueueAddress, "queue");
        _rest = Checked(options.RestAddress ?? (_queue.IsLoopback ? _queue : KlingClientOptions.DefaultRestAddress), "file service");
        _trusted = [.. _falHosts, .. options.TrustedHosts ?? throw new ArgumentException($"{nameof(options.TrustedHosts)} is null.", nameof(options))];
        if (Array.Find(_trusted, host => Uri.CheckHostName(host) == UriHostNameType.Unknown) is { } wrong)
        {
            throw new ArgumentException($"'{wrong}' in {nameof(options.TrustedHosts)} is no host name, such as gateway.example.com.", nameof(options));
        }
    }

    /// <summary>The address of something below the queue's own address.</summary>
    public Uri At(string path) => new(_queue, path);

    /// <summary>The address of something of fal's file service.</summary>
    public Uri AtRest(string path) => new(_rest, path);

    /// <summary>
    /// Whether the key may go there: a call about jobs to the configured queue, or over https to fal's queue and other trusted hosts; an upload to
    /// the configured file service alone, whose address no answer gives.
    /// </summary>
    public bool MayReceiveKey(Uri url, QueueCall call)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
        {
            return false;
        }

        if (call == QueueCall.Upload)
        {
            return IsAt(url, _rest);
        }

        return IsAt(url, _queue) || (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Array.Exists(_trusted, host => IsHost(url, host)));
    }

    /// <summary>Whether a file may be sent there: over https, or in the clear on loopback when the file service itself is there.</summary>
    public bool MayReceiveFile(Uri url) =>
        url.IsAbsoluteUri && url.UserInfo.Length == 0 && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && _rest.IsLoopback));

    private static Uri Checked(Uri? address, string name)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            throw new ArgumentException($"The address of the {name} must be absolute.", nameof(address));
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw new ArgumentException($"The address of the {name} must be https, or http on loopback: {address.Scheme}://{address.Authority} is neither.", nameof(address));
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"The address of the {name} must be without user, query and fragment.", nameof(address));
        }

        return address.AbsolutePath.EndsWith("/", StringComparison.Ordinal) ? address : new Uri(address.AbsoluteUri + "/");
    }

    private static bool IsAt(Uri url, Uri address) => url.Scheme == address.Scheme && url.Port == address.Port && IsHost(url, address.IdnHost);

    private static bool IsHost(Uri url, string host) => string.Equals(url.IdnHost, host, StringComparison.OrdinalIgnoreCase);
}
