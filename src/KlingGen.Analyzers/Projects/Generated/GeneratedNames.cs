namespace KlingGen.Analyzers.Projects.Generated;

/// <summary>The names by which code gets at requests and clients that the generator made, in a file, an assembly or a project.</summary>
internal sealed class GeneratedNames
{
    /// <summary>Request types.</summary>
    public HashSet<string> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties of clients that stand for an endpoint.</summary>
    public HashSet<string> Endpoints { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties of request types.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties of request types with the name under which they go over HTTP.</summary>
    public HashSet<(string Property, string WireName)> Parameters { get; } = [];

    /// <summary>Whether a request type may have members and constructors that are not the generator's.</summary>
    public bool AreExtended { get; set; }

    public void Add(GeneratedNames other)
    {
        Requests.UnionWith(other.Requests);
        Endpoints.UnionWith(other.Endpoints);
        Members.UnionWith(other.Members);
        Parameters.UnionWith(other.Parameters);
        AreExtended |= other.AreExtended;
    }
}
