using System.ComponentModel;

namespace KlingGen;

/// <summary>Lists what was generated in an assembly, so that a project that references it uses the same types rather than generate its own.</summary>
/// <param name="targetNamespace">The namespace of the generated types.</param>
/// <param name="isPublic">Whether they are public; else they are for the assembly itself and its friends.</param>
/// <param name="entries">
/// Written and read by the generator: <c>Type=hash</c> for a type of a schema, <c>Type.Member=hash</c> for what a client or a resolver offers,
/// <c>Type:Base</c> for a client that extends one of another assembly, <c>*=hash</c> for all of the package's schemas. Equal hashes mean equal code.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class KlingGeneratedAttribute(string targetNamespace, bool isPublic, params string[] entries) : Attribute
{
    /// <summary>The namespace of the generated types.</summary>
    public string TargetNamespace { get; } = targetNamespace;

    /// <summary>Whether the types are public.</summary>
    public bool IsPublic { get; } = isPublic;

    /// <summary>The types, and what clients and resolvers offer.</summary>
    public IReadOnlyList<string> Entries { get; } = entries;
}
