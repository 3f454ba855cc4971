using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KlingGen.Emulator.Uploads;

/// <summary>An upload that was announced: its parts so far.</summary>
internal sealed class PendingUpload(string id, string fileName, string contentType, TimeSpan? lifetime, bool isMultipart)
{
    public string Id => id;

    public string FileName => fileName;

    public string ContentType { get; set; } = contentType;

    public TimeSpan? Lifetime => lifetime;

    public bool IsMultipart => isMultipart;

    /// <summary>What the address must carry, as a signed one does.</summary>
    public string Signature { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>File and entity tag of each part, by number.</summary>
    public ConcurrentDictionary<int, (string Path, string Tag)> Parts { get; } = new();
}
