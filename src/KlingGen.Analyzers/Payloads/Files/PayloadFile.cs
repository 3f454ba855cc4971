using System.Collections.Immutable;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Files;

/// <summary>A JSON file that the project marks as the payload of an endpoint.</summary>
/// <param name="path">The file's path.</param>
/// <param name="endpoint">What the project says it goes to, as written.</param>
/// <param name="payloads">Its payloads: the object, the one that a wrapper holds, or the items of a list.</param>
/// <param name="errors">Where the file is not JSON.</param>
internal sealed class PayloadFile(string path, string endpoint, ImmutableArray<FilePayload> payloads, ImmutableArray<(Location Location, string Message)> errors)
{
    public string Path { get; } = path;

    public string Endpoint { get; } = endpoint;

    public ImmutableArray<FilePayload> Payloads { get; } = payloads;

    public ImmutableArray<(Location Location, string Message)> Errors { get; } = errors;
}

/// <summary>A payload in a file.</summary>
internal sealed class FilePayload(JsonObject value, ImmutableArray<PayloadEntry> entries) : PayloadBody(entries, isPartial: false)
{
    public JsonObject Value { get; } = value;
}
