namespace KlingGen;

/// <summary>Marks a generated response type with the endpoints that give it.</summary>
/// <param name="endpoints">Full endpoint ids, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KlingResponseAttribute(params string[] endpoints) : Attribute
{
    /// <summary>Full ids of the endpoints that give the type.</summary>
    public IReadOnlyList<string> Endpoints { get; } = endpoints;
}
