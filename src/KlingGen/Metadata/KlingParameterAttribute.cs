namespace KlingGen;

/// <summary>Says under which name a generated property goes over HTTP.</summary>
/// <param name="wireName">The name in JSON, such as <c>image_url</c>.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class KlingParameterAttribute(string wireName) : Attribute
{
    /// <summary>The name in JSON.</summary>
    public string WireName { get; } = wireName;
}
