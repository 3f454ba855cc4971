using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KlingGen.Emulator.Uploads;

/// <summary>Files that were uploaded, in a folder of their own that goes with the emulator.</summary>
internal sealed class UploadStore(TimeProvider time) : IDisposable
{
    private readonly Lazy<DirectoryInfo> _folder = new(() => Directory.CreateTempSubdirectory("kling-emulator-"));
    private readonly ConcurrentDictionary<string, PendingUpload> _pending = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (FalUpload Upload, string Path)> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<FalUpload> All => [.. _files.Values.Select(file => file.Upload).OrderBy(upload => upload.At)];

    public PendingUpload Begin(string fileName, string contentType, TimeSpan? lifetime, bool isMultipart)
    {
        PendingUpload upload = new(Guid.NewGuid().ToString("N"), fileName, contentType, lifetime, isMultipart);
        _pending.TryAdd(upload.Id, upload);
        return upload;
    }

    public PendingUpload? FindPending(string id) => _pending.GetValueOrDefault(id);

    /// <summary>Takes a part; sent again, it replaces what was there.</summary>
    /// <returns>The part's entity tag.</returns>
    public async Task<string> AddPartAsync(PendingUpload upload, int number, Stream content, CancellationToken cancellationToken)
    {
        string path = Path.Combine(_folder.Value.FullName, Guid.NewGuid().ToString("N"));
        await using (FileStream file = File.Create(path))
        {
            await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        }

        string tag;
        await using (FileStream file = File.OpenRead(path))
        {
            byte[] hash = await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false);
            tag = $"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"";
        }

        upload.Parts.AddOrUpdate(number, (path, tag), (_, old) =>
        {
            File.Delete(old.Path);
            return (path, tag);
        });
        return tag;
    }

    /// <summary>Puts the parts together, in the order given, and serves them from <paramref name="url"/>.</summary>
    public async Task CompleteAsync(PendingUpload upload, IReadOnlyList<int> numbers, Uri url, CancellationToken cancellationToken)
    {
        string path = Path.Combine(_folder.Value.FullName, upload.Id);
        long size;
        await using (FileStream whole = File.Create(path))
        {
            foreach (int number in numbers)
            {
                await using FileStream part = File.OpenRead(upload.Parts[number].Path);
                await part.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
            }

            size = whole.Length;
        }

        foreach ((string part, _) in upload.Parts.Values)
        {
            File.Delete(part);
        }

        _pending.TryRemove(upload.Id, out _);
        FalUpload file = new(url, upload.FileName, upload.ContentType, size, numbers.Count, time.GetUtcNow()) { Lifetime = upload.Lifetime };
        _files[Name(url)] = (file, path);
    }

    /// <summary>The file served under a name, or null when there is none, or none any more.</summary>
    public (FalUpload Upload, string Path)? Find(string name) =>
        _files.TryGetValue(name, out (FalUpload Upload, string Path) file) && !(file.Upload.At + file.Upload.Lifetime <= time.GetUtcNow()) ? file : null;

    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            _folder.Value.Delete(recursive: true);
        }
    }

    private static string Name(Uri url) => Uri.UnescapeDataString(url.AbsolutePath["/files/".Length..]);
}
