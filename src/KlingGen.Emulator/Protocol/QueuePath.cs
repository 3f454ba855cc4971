namespace KlingGen.Emulator.Protocol;

/// <summary>What a path of the queue asks for.</summary>
/// <param name="Target">An endpoint's full id, or, for calls about a job, what stands before <c>requests</c>.</param>
/// <param name="RequestId">The job's id, or null for a submit.</param>
/// <param name="Rest">What follows the job's id: empty, <c>status</c> or <c>cancel</c>.</param>
internal sealed record QueuePath(string Target, string? RequestId, string Rest)
{
    /// <summary>Whether the target is owner and application only, as the service wants it after the submit.</summary>
    public bool IsShort => Target == Application(Target);

    public static QueuePath Parse(string path)
    {
        string[] segments = path.Trim('/').Split('/');
        int requests = Array.IndexOf(segments, "requests");
        return requests < 1 || requests + 1 >= segments.Length
            ? new QueuePath(string.Join('/', segments), null, "")
            : new QueuePath(string.Join('/', segments[..requests]), segments[requests + 1], string.Join('/', segments[(requests + 2)..]));
    }

    /// <summary>Owner and application of an endpoint; workflows and comfy have a segment before these.</summary>
    public static string Application(string endpointId)
    {
        string[] segments = endpointId.Split('/');
        return string.Join('/', segments.Take(segments[0] is "workflows" or "comfy" ? 3 : 2));
    }
}
