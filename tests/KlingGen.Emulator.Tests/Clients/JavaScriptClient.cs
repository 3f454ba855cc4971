using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>fal's own JavaScript client, as it comes from the npm registry.</summary>
public static class JavaScriptClient
{
    private static readonly NpmPackage _package = new("@fal-ai/client", "1.10.1", "npm-fal");

    /// <summary>Why it cannot be used on this machine, or null when it can.</summary>
    public static string? Absence => _package.Absence;

    /// <summary>Runs one of the scenarios of <c>scenarios.cjs</c> against an emulator and gives what it found.</summary>
    public static JsonElement Run(string scenario, FalEmulator fal, JsonObject? input = null)
    {
        JsonObject request = new() { ["scenario"] = scenario, ["address"] = fal.QueueAddress.AbsoluteUri, ["input"] = input ?? [] };
        string output = _package.Run(request.ToJsonString(), "tests", "KlingGen.Emulator.Tests", "Clients", "scenarios.cjs");
        return JsonDocument.Parse(output).RootElement;
    }
}
