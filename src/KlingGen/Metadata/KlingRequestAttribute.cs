namespace KlingGen;

/// <summary>Marks a generated request type with the endpoints that take it, so that analyzers recognise it in any assembly.</summary>
/// <param name="endpoints">Full endpoint ids, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KlingRequestAttribute(params string[] endpoints) : Attribute
{
    /// <summary>Full ids of the endpoints that take the type.</summary>
    public IReadOnlyList<string> Endpoints { get; } = endpoints;
}
