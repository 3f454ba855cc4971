using System.Text.Json.Serialization;

namespace KlingGen.Benchmarks.Json;

/// <summary>The records that a careful person writes for the O3 image-to-video route: the same members, required and nullable alike.</summary>
internal sealed record HandWrittenRequest
{
    public string? Prompt { get; init; }

    public required string ImageUrl { get; init; }

    public string? EndImageUrl { get; init; }

    public string? Duration { get; init; }

    public bool? GenerateAudio { get; init; }

    public IReadOnlyList<HandWrittenShot>? MultiPrompt { get; init; }

    public string? ShotType { get; init; }
}

internal sealed record HandWrittenShot
{
    public required string Prompt { get; init; }

    public string? Duration { get; init; }
}

internal sealed record HandWrittenResponse
{
    public required HandWrittenFile Video { get; init; }
}

internal sealed record HandWrittenFile
{
    public required string Url { get; init; }

    public string? ContentType { get; init; }

    public string? FileName { get; init; }

    public long? FileSize { get; init; }
}

internal sealed record HandWrittenStatus
{
    public required string Status { get; init; }

    public int? QueuePosition { get; init; }

    public IReadOnlyList<HandWrittenLog>? Logs { get; init; }

    public string? Error { get; init; }

    public string? ErrorType { get; init; }

    public HandWrittenMetrics? Metrics { get; init; }
}

internal sealed record HandWrittenLog
{
    public required string Message { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? Level { get; init; }

    public string? Source { get; init; }
}

internal sealed record HandWrittenMetrics
{
    public double? InferenceTime { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandWrittenRequest))]
[JsonSerializable(typeof(HandWrittenResponse))]
[JsonSerializable(typeof(HandWrittenStatus))]
internal sealed partial class HandWrittenContext : JsonSerializerContext;
