namespace KlingGen;

/// <summary>The paths of the queue protocol.</summary>
internal static class QueuePaths
{
    /// <summary>Checks an endpoint id: plain segments only, since it becomes part of an address.</summary>
    public static string Checked(string endpointId)
    {
        if (endpointId is null)
        {
            throw new ArgumentNullException(nameof(endpointId));
        }

        string[] segments = endpointId.Split('/');
        if (segments.Length < 2 || !Array.TrueForAll(segments, IsPlain))
        {
            throw new ArgumentException($"'{endpointId}' is not an endpoint id such as fal-ai/kling-video/o3/pro/image-to-video.", nameof(endpointId));
        }

        return endpointId;
    }

    /// <summary>
    /// The path of a job: follow-up calls name only owner and application, not the whole endpoint
    /// (ids of workflows and comfy have a segment before these).
    /// </summary>
    public static string Job(string endpointId, string requestId)
    {
        string[] segments = endpointId.Split('/');
        int kept = segments[0] is "workflows" or "comfy" ? 3 : 2;
        return $"{string.Join("/", segments.Take(kept))}/requests/{Uri.EscapeDataString(requestId)}";
    }

    /// <summary>The status address that asks for the log too.</summary>
    public static Uri WithLogs(Uri status) => new UriBuilder(status) { Query = status.Query.Length > 1 ? status.Query.Substring(1) + "&logs=1" : "logs=1" }.Uri;

    /// <summary>Where a job's states are sent as they change.</summary>
    public static Uri Stream(Uri status) => new UriBuilder(status) { Path = status.AbsolutePath.TrimEnd('/') + "/stream" }.Uri;

    private static bool IsPlain(string segment)
    {
        foreach (char c in segment)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return segment is not ("" or "." or "..");
    }
}
