using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>fal's own JavaScript client, as it comes from the npm registry, run with Node and kept in <c>artifacts/npm-fal</c>.</summary>
public static class OfficialClient
{
    private const string Version = "1.10.1";

    private static readonly string _folder = Path.Combine(Repository.Root, "artifacts", "npm-fal");
    private static readonly Lazy<string?> _absence = new(Prepare);

    /// <summary>Why it cannot be used on this machine, or null when it can.</summary>
    public static string? Absence => _absence.Value;

    /// <summary>What it is able to do.</summary>
    public static IReadOnlyList<string> Operations => [.. Run("list", null, []).Deserialize<string[]>()!];

    /// <summary>Does one of the things that <c>clients.json</c> asks for, against an emulator, and gives what it found.</summary>
    public static JsonNode Run(string operation, FalEmulator? fal, JsonObject input)
    {
        JsonObject request = new() { ["do"] = operation, ["address"] = fal?.QueueAddress.AbsoluteUri ?? "", ["input"] = input.DeepClone() };
        string script = Path.Combine(Repository.Root, "tests", "KlingGen.Emulator.Tests", "Clients", "official-client.cjs");
        (int exitCode, string output, string error) = Start("node", [script], request.ToJsonString());
        Assert.True(exitCode == 0, error);
        return JsonNode.Parse(output)!;
    }

    private static string? Prepare()
    {
        // Test projects run beside each other, and npm cannot install into one folder twice at once.
        using Mutex mutex = new(initiallyOwned: false, "KlingGen.NpmFal");
        mutex.WaitOne();
        try
        {
            (int node, _, string nodeError) = Start("node", ["--version"], "");
            if (node != 0)
            {
                return $"Node does not run on this machine: {nodeError.Trim()}";
            }

            if (IsInstalled())
            {
                return null;
            }

            Directory.CreateDirectory(_folder);
            (int npm, _, string npmError) = Start(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", _folder, "--no-audit", "--no-fund", "--ignore-scripts", $"@fal-ai/client@{Version}"],
                "");
            return npm == 0 && IsInstalled() ? null : $"@fal-ai/client {Version} cannot be installed from the npm registry: {npmError.Trim()}";
        }
        catch (Win32Exception exception)
        {
            return $"fal's JavaScript client needs Node and npm, which are not on this machine: {exception.Message}";
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static bool IsInstalled()
    {
        string manifest = Path.Combine(_folder, "node_modules", "@fal-ai", "client", "package.json");
        return File.Exists(manifest) && JsonNode.Parse(File.ReadAllText(manifest))?["version"]?.GetValue<string>() == Version;
    }

    private static (int ExitCode, string Output, string Error) Start(string program, IEnumerable<string> arguments, string input)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Path.Combine(_folder, "node_modules");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
