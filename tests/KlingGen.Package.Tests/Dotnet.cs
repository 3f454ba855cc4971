using System.Diagnostics;
using System.Text;

namespace KlingGen.Package.Tests;

/// <summary>Runs the SDK as a user would, in a folder outside the tree.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(20);

    /// <summary>Runs <c>dotnet</c> and fails the test, with all that was printed, when it ends otherwise than expected.</summary>
    public static async Task<string> RunAsync(string folder, string arguments, bool ci = false, bool fails = false, IReadOnlyDictionary<string, string>? environment = null)
    {
        (int exitCode, string output) = await StartAsync("dotnet", folder, arguments, ci, environment);
        Assert.True(exitCode == 0 != fails, $"dotnet {arguments} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a program of the test's own making.</summary>
    public static Task<(int ExitCode, string Output)> StartAsync(string program, string folder, string arguments, bool ci, IReadOnlyDictionary<string, string>? environment)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        Clean(start);
        if (ci)
        {
            start.Environment["CI"] = "true";
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return FinishAsync(start);
    }

    /// <summary>Takes out what the test runner and its build leave in the environment: it would change how an inner build works.</summary>
    public static void Clean(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment.Remove("VSTestNoBuild");
        start.Environment.Remove("CI");
        start.Environment.Remove("TF_BUILD");
        start.Environment.Remove("GITHUB_ACTIONS");
        start.Environment.Remove("ContinuousIntegrationBuild");
        start.Environment.Remove("FAL_KEY");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        CompilerServer.Use(start);
    }

    private static async Task<(int ExitCode, string Output)> FinishAsync(ProcessStartInfo start)
    {
        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource limit = new(_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {start.Arguments} ran for more than {_limit.TotalMinutes} minutes:\n{output}");
        }

        lock (output)
        {
            return (process.ExitCode, output.ToString());
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
