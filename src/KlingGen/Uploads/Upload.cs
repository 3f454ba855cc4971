using System.Globalization;

namespace KlingGen;

/// <summary>One upload: asks for an address, and sends the file there whole or in parts.</summary>
internal sealed class Upload(QueueConnection queue, QueueTransport files, string fileName, KlingUploadOptions options, IProgress<KlingUploadProgress>? progress)
{
    private const string Initiate = "storage/upload/initiate?storage_type=fal-cdn-v3";
    private const string InitiateMultipart = "storage/upload/initiate-multipart?storage_type=fal-cdn-v3";
    private const int LeastPart = 64 * 1024;

    private readonly QueueCallContext _context = new(QueueCall.Upload, fileName, null);
    private readonly SortedDictionary<int, string> _tags = [];
    private long _sent;
    private long? _total;

    /// <summary>Sends a file.</summary>
    /// <returns>The file's address.</returns>
    public async Task<string> SendFileAsync(string path, CancellationToken cancellationToken)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);
        return await SendAsync(file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends what is left of a stream.</summary>
    /// <returns>The file's address.</returns>
    public async Task<string> SendAsync(Stream content, CancellationToken cancellationToken)
    {
        Check();
        if (!content.CanSeek)
        {
            return await SendUnknownAsync(content, cancellationToken).ConfigureAwait(false);
        }

        long start = content.Position;
        _total = content.Length - start;
        string type = await InspectAsync(content, _total, cancellationToken).ConfigureAwait(false);
        return _total > options.MultipartAbove
            ? await SendPartsAsync(content, [], type, cancellationToken).ConfigureAwait(false)
            : await SendWholeAsync(content, start, _total.Value, type, cancellationToken).ConfigureAwait(false);
    }

    private void Check()
    {
        if (options.PartSize < LeastPart || options.Concurrency < 1 || options.MultipartAbove < 0)
        {
            throw new ArgumentException(
                $"{nameof(options.PartSize)} must be at least {LeastPart}, {nameof(options.Concurrency)} at least 1, {nameof(options.MultipartAbove)} not negative.", nameof(options));
        }
    }

    private async Task<string> SendUnknownAsync(Stream content, CancellationToken cancellationToken)
    {
        byte[] first = await ReadPartAsync(content, cancellationToken).ConfigureAwait(false);
        bool isAll = first.Length < options.PartSize;
        using MemoryStream beginning = new(first);
        string type = await InspectAsync(beginning, isAll ? first.Length : null, cancellationToken).ConfigureAwait(false);
        return isAll
            ? await SendWholeAsync(beginning, 0, first.Length, type, cancellationToken).ConfigureAwait(false)
            : await SendPartsAsync(content, first, type, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> InspectAsync(Stream content, long? size, CancellationToken cancellationToken)
    {
        MediaInfo info = await MediaReader.ReadAsync(content, cancellationToken).ConfigureAwait(false);
        if (options.Limits is { } limits)
        {
            List<(string Type, string Limit, double Value, double Found)> violations = [.. info.Violations(limits, size)];
            if (violations.Count > 0)
            {
                throw QueueErrors.UnfitFile(fileName, violations);
            }
        }

        return options.ContentType ?? MediaInfo.ContentTypeOf(fileName) ?? info.ContentType ?? "application/octet-stream";
    }

    private async Task<string> SendWholeAsync(Stream content, long start, long length, string type, CancellationToken cancellationToken)
    {
        UploadAddress address = await BeginAsync(Initiate, type, cancellationToken).ConfigureAwait(false);
        await PutAsync(address.Put, content, start, length, type, cancellationToken).ConfigureAwait(false);
        return address.File;
    }

    private async Task<string> SendPartsAsync(Stream content, byte[] first, string type, CancellationToken cancellationToken)
    {
        UploadAddress address = await BeginAsync(InitiateMultipart, type, cancellationToken).ConfigureAwait(false);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> underWay = [];
        try
        {
            int number = 0;
            byte[] part = first.Length > 0 ? first : await ReadPartAsync(content, stop.Token).ConfigureAwait(false);
            while (part.Length > 0)
            {
                underWay.Add(SendPartAsync(address, ++number, part, stop.Token));
                if (underWay.Count == options.Concurrency)
                {
                    Task ended = await Task.WhenAny(underWay).ConfigureAwait(false);
                    underWay.Remove(ended);
                    await ended.ConfigureAwait(false);
                }

                part = part.Length < options.PartSize ? [] : await ReadPartAsync(content, stop.Token).ConfigureAwait(false);
            }

            await Task.WhenAll(underWay).ConfigureAwait(false);
        }
        catch
        {
            // The first failure is the one to tell of; the others are broken off by it.
            stop.Cancel();
            await Task.WhenAll(underWay.Select(task => task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default))).ConfigureAwait(false);
            throw;
        }

        byte[] body = UploadBodies.WriteParts(_tags);
        QueueAnswer answer = await queue.RepeatAsync(
            _context, token => files.SendWithoutKeyAsync(HttpMethod.Post, address.Below("complete"), UploadBodies.Content(body), _context, token), cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? address.File : throw queue.Refused(answer, _context);
    }

    private async Task SendPartAsync(UploadAddress address, int number, byte[] part, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(part);
        QueueAnswer answer = await PutAsync(address.Below(number.ToString(CultureInfo.InvariantCulture)), content, 0, part.Length, null, cancellationToken).ConfigureAwait(false);
        string tag = UploadBodies.ReadTag(answer) ?? throw QueueErrors.Malformed($"has no etag for part {number}", answer, _context, queue.Key);
        lock (_tags)
        {
            _tags.Add(number, tag);
        }
    }

    private async Task<UploadAddress> BeginAsync(string path, string type, CancellationToken cancellationToken)
    {
        byte[] body = UploadBodies.WriteDescription(fileName, type);
        KeyValuePair<string, string>[]? headers = options.ExpiresAfter is { } kept
            ? [new KeyValuePair<string, string>("X-Fal-Object-Lifecycle", SubmitHeaders.Lifecycle(kept, nameof(options.ExpiresAfter)))]
            : null;
        QueueAnswer answer = await queue.RepeatAsync(
            _context, token => queue.Transport.SendAsync(HttpMethod.Post, queue.Hosts.AtRest(path), body, headers, _context, token), cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? UploadAddress.Read(answer, _context, queue.Transport) : throw queue.Refused(answer, _context);
    }

    private async Task<QueueAnswer> PutAsync(Uri address, Stream content, long start, long length, string? type, CancellationToken cancellationToken)
    {
        // Needs no disposal: nobody asks it for a wait handle.
        SemaphoreSlim gate = new(1, 1);
        QueueAnswer answer = await queue.RepeatAsync(
            _context,
            async token =>
            {
                long counted = 0;
                using PartContent part = new(content, gate, start, length, type, more =>
                {
                    counted += more;
                    Report(more);
                });
                QueueAnswer put = await CountAsync(files.SendWithoutKeyAsync(HttpMethod.Put, address, part, _context, token), () => counted).ConfigureAwait(false);
                if (!put.IsSuccess)
                {
                    Report(-counted);
                }

                return put;
            },
            cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? answer : throw queue.Refused(answer, _context);
    }

    private async Task<QueueAnswer> CountAsync(Task<QueueAnswer> sending, Func<long> counted)
    {
        try
        {
            return await sending.ConfigureAwait(false);
        }
        catch
        {
            Report(-counted());
            throw;
        }
    }

    private void Report(long more)
    {
        long sent = Interlocked.Add(ref _sent, more);
        progress?.Report(new KlingUploadProgress(sent, _total));
    }

    private async Task<byte[]> ReadPartAsync(Stream content, CancellationToken cancellationToken)
    {
        byte[] part = new byte[options.PartSize];
        int length = 0;
        while (length < part.Length)
        {
#if NET
            int read = await content.ReadAsync(part.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
            int read = await content.ReadAsync(part, length, part.Length - length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return part.AsSpan(0, length).ToArray();
            }

            length += read;
        }

        return part;
    }
}
