namespace KlingGen;

/// <summary>Says which endpoint a generated client property calls.</summary>
/// <param name="endpoint">The full endpoint id, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class KlingEndpointAttribute(string endpoint) : Attribute
{
    /// <summary>The full endpoint id.</summary>
    public string Endpoint { get; } = endpoint;
}
