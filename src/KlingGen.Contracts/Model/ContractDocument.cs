namespace KlingGen.Contracts.Model;

/// <summary>All that one schema file says. <see cref="Endpoints"/> and <see cref="Types"/> are the model and hold no text and no position; <see cref="Problems"/> and <see cref="References"/> do.</summary>
/// <param name="Path">The file's path with forward slashes, as given to the reader.</param>
/// <param name="Format">Which of the two formats the file is in.</param>
/// <param name="Endpoints">The endpoints that the file describes; empty for a file of shared definitions.</param>
/// <param name="Types">Every named type that the file declares: those that request and response lead to in the order in which they do, then the others by name. White space and the order of keys make no difference.</param>
/// <param name="Problems">What could not be read or understood.</param>
public sealed record ContractDocument(
    string Path,
    ContractFormat Format,
    EquatableArray<EndpointContract> Endpoints,
    EquatableArray<NamedType> Types,
    EquatableArray<ContractProblem> Problems)
{
    /// <summary>What the file expects of other files; <see cref="Schemas.ContractLinker"/> checks it.</summary>
    public EquatableArray<OutgoingReference> References { get; init; }

    /// <summary>Whether some of its objects are to be put together with those of other files (<see cref="ObjectType.Composition"/>).</summary>
    public bool IsComposed { get; init; }
}

/// <summary>The formats a contract can be written in.</summary>
public enum ContractFormat
{
    /// <summary>KlingGen's own: JSON Schema 2020-12 with <c>x-fal-endpoints</c>.</summary>
    JsonSchema,

    /// <summary>fal's queue OpenAPI document, as served.</summary>
    OpenApi,
}

/// <summary>One endpoint: what it takes and what it gives.</summary>
/// <param name="Id">The full id.</param>
/// <param name="Summary">One sentence on what the endpoint does, or null.</param>
/// <param name="Request">The type of its payload.</param>
/// <param name="Response">The type of its result.</param>
public sealed record EndpointContract(EndpointId Id, string? Summary, TypeReference Request, TypeReference Response);

/// <summary>Names a type by the file that declares it and its place there.</summary>
/// <param name="Path">The declaring file's path, in the form of <see cref="ContractDocument.Path"/>.</param>
/// <param name="Pointer">The JSON Pointer within the file, such as <c>/$defs/Request</c>.</param>
public sealed record TypeReference(string Path, string Pointer);
