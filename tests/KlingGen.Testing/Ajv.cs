using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace KlingGen.Testing;

/// <summary>The independent JSON Schema validator: Ajv from the npm registry, run with Node and kept in <c>artifacts/npm</c>.</summary>
public static class Ajv
{
    private const string Version = "8.17.1";

    private static readonly string _folder = Path.Combine(Repository.Root, "artifacts", "npm");
    private static readonly Lazy<string?> _absence = new(Prepare);

    /// <summary>Why Ajv cannot be used on this machine, or null when it can.</summary>
    public static string? Absence => _absence.Value;

    /// <summary>The errors of each check. A schema is addressed by its URI, with a JSON Pointer after <c>#</c> where a part of it is meant.</summary>
    public static IReadOnlyList<string[]> Validate(IReadOnlyDictionary<string, JsonNode> schemas, IEnumerable<(string Schema, JsonNode? Data)> checks)
    {
        JsonObject input = new()
        {
            ["register"] = new JsonObject(schemas.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value.DeepClone()))),
            ["checks"] = new JsonArray([.. checks.Select(check => new JsonObject { ["schema"] = check.Schema, ["data"] = check.Data?.DeepClone() })]),
        };
        string script = Path.Combine(Repository.Root, "tests", "KlingGen.Testing", "validate.cjs");
        (int exitCode, string output, string error) = Run("node", [script], input.ToJsonString());
        Assert.True(exitCode == 0, error);
        return [.. JsonNode.Parse(output)!.AsArray().Select(errors => errors!.AsArray().Select(text => text!.GetValue<string>()).ToArray())];
    }

    private static string? Prepare()
    {
        // Test projects run beside each other, and npm cannot install into one folder twice at once.
        using Mutex mutex = new(initiallyOwned: false, "KlingGen.Npm");
        mutex.WaitOne();
        try
        {
            (int node, _, string nodeError) = Run("node", ["--version"], "");
            if (node != 0)
            {
                return $"Node does not run on this machine: {nodeError.Trim()}";
            }

            if (IsInstalled())
            {
                return null;
            }

            Directory.CreateDirectory(_folder);
            (int npm, _, string npmError) = Run(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", _folder, "--no-audit", "--no-fund", $"ajv@{Version}"],
                "");
            return npm == 0 && IsInstalled() ? null : $"Ajv {Version} cannot be installed from the npm registry: {npmError.Trim()}";
        }
        catch (Win32Exception exception)
        {
            return $"The JSON Schema validator Ajv needs Node and npm, which are not on this machine: {exception.Message}";
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private static bool IsInstalled()
    {
        string manifest = Path.Combine(_folder, "node_modules", "ajv", "package.json");
        return File.Exists(manifest) && JsonNode.Parse(File.ReadAllText(manifest))?["version"]?.GetValue<string>() == Version;
    }

    private static (int ExitCode, string Output, string Error) Run(string program, IEnumerable<string> arguments, string input)
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
