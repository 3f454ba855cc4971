namespace KlingGen;

/// <summary>Which addresses the key may be sent to.</summary>
internal sealed class QueueHosts
{
    private static readonly string[] _queueHosts = ["queue.fal.run", "queue.falrun.com"];

    private readonly Uri _queue;

    public QueueHosts(Uri? queue)
    {
        if (queue is not { IsAbsoluteUri: true })
        {
            throw new ArgumentException("The queue's address must be absolute.", nameof(queue));
        }

        if (queue.Scheme != Uri.UriSchemeHttps && !(queue.Scheme == Uri.UriSchemeHttp && queue.IsLoopback))
        {
            throw new ArgumentException($"The queue's address must be https, or http on loopback: {queue.Scheme}://{queue.Authority} is neither.", nameof(queue));
        }

        if (queue.UserInfo.Length > 0 || queue.Query.Length > 0 || queue.Fragment.Length > 0)
        {
            throw new ArgumentException("The queue's address must be without user, query and fragment.", nameof(queue));
        }

        _queue = queue.AbsolutePath.EndsWith("/", StringComparison.Ordinal) ? queue : new Uri(queue.AbsoluteUri + "/");
    }

    /// <summary>The address of something below the queue's own address.</summary>
    public Uri At(string path) => new(_queue, path);

    /// <summary>Whether the key may go there: to the configured queue, or over https to fal's queue hosts.</summary>
    public bool MayReceiveKey(Uri url)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
        {
            return false;
        }

        if (url.Scheme == _queue.Scheme && url.Port == _queue.Port && IsHost(url, _queue.IdnHost))
        {
            return true;
        }

        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Array.Exists(_queueHosts, host => IsHost(url, host));
    }

    private static bool IsHost(Uri url, string host) => string.Equals(url.IdnHost, host, StringComparison.OrdinalIgnoreCase);
}
