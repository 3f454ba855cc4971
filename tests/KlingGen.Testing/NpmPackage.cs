using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace KlingGen.Testing;

/// <summary>A package of the npm registry, run with Node and kept below <c>artifacts</c>.</summary>
public sealed class NpmPackage
{
    private readonly string _name;
    private readonly string _version;
    private readonly string _folder;
    private readonly Lazy<string?> _absence;

    /// <summary>A package in one version; it is installed when first asked for.</summary>
    /// <param name="name">Its name in the registry.</param>
    /// <param name="version">The version.</param>
    /// <param name="folder">The folder below <c>artifacts</c> that it is kept in, with no other.</param>
    public NpmPackage(string name, string version, string folder)
    {
        _name = name;
        _version = version;
        _folder = Path.Combine(Repository.Root, "artifacts", folder);
        _absence = new Lazy<string?>(Prepare);
    }

    /// <summary>Why the package cannot be used on this machine, or null when it can.</summary>
    public string? Absence => _absence.Value;

    /// <summary>Runs a script that may use the package, and gives what it writes; the test fails where the script does.</summary>
    /// <param name="input">What the script reads from its standard input.</param>
    /// <param name="path">The script's path within the repository.</param>
    public string Run(string input, params string[] path)
    {
        (int exitCode, string output, string error) = Start("node", [Path.Combine([Repository.Root, .. path])], input);
        Assert.True(exitCode == 0, error);
        return output;
    }

    private string? Prepare()
    {
        // Test projects run beside each other, and npm cannot install into one folder twice at once.
        using Mutex mutex = new(initiallyOwned: false, "KlingGen." + Path.GetFileName(_folder));
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
                ["install", "--prefix", _folder, "--no-audit", "--no-fund", "--ignore-scripts", $"{_name}@{_version}"],
                "");
            return npm == 0 && IsInstalled() ? null : $"{_name} {_version} cannot be installed from the npm registry: {npmError.Trim()}";
        }
        catch (Win32Exception exception)
        {
            return $"{_name} needs Node and npm, which are not on this machine: {exception.Message}";
        }
        finally
        {
            mutex.ReleaseMutex();
        }
    }

    private bool IsInstalled()
    {
        string manifest = Path.Combine([_folder, "node_modules", .. _name.Split('/'), "package.json"]);
        return File.Exists(manifest) && JsonNode.Parse(File.ReadAllText(manifest))?["version"]?.GetValue<string>() == _version;
    }

    private (int ExitCode, string Output, string Error) Start(string program, IEnumerable<string> arguments, string input)
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
