using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>fal's own JavaScript client, as it comes from the npm registry, run with Node and kept in <c>artifacts/npm-fal</c>.</summary>
public static class OfficialClient
{
    private static readonly NpmPackage _package = new("@fal-ai/client", "1.10.1", "npm-fal");

    /// <summary>Why it cannot be used on this machine, or null when it can.</summary>
    public static string? Absence => _package.Absence;

    /// <summary>What it is able to do.</summary>
    public static IReadOnlyList<string> Operations => [.. Run("list", null, []).Deserialize<string[]>()!];

    /// <summary>Does one of the things that <c>clients.json</c> asks for, against an emulator, and gives what it found.</summary>
    public static JsonNode Run(string operation, FalEmulator? fal, JsonObject input)
    {
        JsonObject request = new() { ["do"] = operation, ["address"] = fal?.QueueAddress.AbsoluteUri ?? "", ["input"] = input.DeepClone() };
        return JsonNode.Parse(_package.Run(request.ToJsonString(), "tests", "KlingGen.Emulator.Tests", "Clients", "official-client.cjs"))!;
    }
}
