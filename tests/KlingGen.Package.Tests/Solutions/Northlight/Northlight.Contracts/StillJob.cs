namespace Northlight.Contracts;

/// <summary>A photograph that waits for its turn.</summary>
public sealed class StillJob(string name, V3ImageToVideoRequest request)
{
    /// <summary>What the studio calls it.</summary>
    public string Name { get; } = name;

    /// <summary>What will be asked for; <see cref="V3ImageToVideoRequest.StartImageUrl"/> has been uploaded.</summary>
    public V3ImageToVideoRequest Request { get; } = request;

    /// <summary>The answer, once there is one.</summary>
    public V3ImageToVideoResponse? Response { get; set; }
}
