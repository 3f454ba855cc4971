namespace KlingGen;

/// <summary>How far an upload is.</summary>
/// <param name="Sent">Bytes sent. Falls when a part that failed is sent again.</param>
/// <param name="Total">Bytes in all; null for a stream that does not say.</param>
public readonly record struct KlingUploadProgress(long Sent, long? Total);
