using System.Text.Json;

namespace KlingGen;

/// <summary>Which of fal's error types are about content and files.</summary>
internal static class MediaErrors
{
    private const string ContentPolicy = "content_policy_violation";

    private static readonly HashSet<string> _types = new(StringComparer.Ordinal)
    {
        "image_too_small", "image_too_large", "image_aspect_ratio_error", "image_load_error", "file_download_error", "file_too_large", "face_detection_error",
        "unsupported_image_format", "unsupported_video_format", "unsupported_audio_format",
        "video_duration_too_long", "video_duration_too_short", "audio_duration_too_long", "audio_duration_too_short",
        "invalid_archive", "archive_file_count_below_minimum", "archive_file_count_exceeds_maximum",
    };

    public static bool IsContentPolicy(string? type, IReadOnlyList<KlingErrorDetail> errors) =>
        type == ContentPolicy || errors.Any(error => error.Type == ContentPolicy);

    /// <summary>Whether all is about files: beside another fault of the request it is a matter of validation.</summary>
    public static bool IsMedia(string? type, IReadOnlyList<KlingErrorDetail> errors) =>
        errors.Count == 0 ? type is not null && _types.Contains(type) : errors.All(error => error.Type is not null && _types.Contains(error.Type));

    /// <summary>The figures of all errors by name; of a name that comes twice the first counts.</summary>
    public static IReadOnlyDictionary<string, JsonElement> ReadLimits(IReadOnlyList<KlingErrorDetail> errors)
    {
        Dictionary<string, JsonElement> limits = new(StringComparer.Ordinal);
        foreach (KlingErrorDetail error in errors)
        {
            if (error.Context is null)
            {
                continue;
            }

            using JsonDocument context = JsonDocument.Parse(error.Context);
            if (context.RootElement.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            foreach (JsonProperty figure in context.RootElement.EnumerateObject())
            {
                if (!limits.ContainsKey(figure.Name))
                {
                    limits.Add(figure.Name, figure.Value.Clone());
                }
            }
        }

        return limits;
    }
}
