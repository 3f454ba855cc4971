using System.Diagnostics;

namespace KlingGen.Benchmarks.Builds;

/// <summary>The SDK's command line.</summary>
internal static class Dotnet
{
    /// <summary>Runs a command in a folder.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static void Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed with {process.ExitCode}:\n{output}");
        }
    }
}
