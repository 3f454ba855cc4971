using System.Diagnostics;

namespace KlingGen.Benchmarks.Reporting;

/// <summary>This program again, in a process where nothing has run yet.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(params string[] arguments) => RunWithout("", arguments);

    /// <summary>Runs it to its end without what is compiled ahead of time in some assemblies.</summary>
    /// <param name="plain">The names of the assemblies, with blanks between them.</param>
    /// <param name="arguments">What to run.</param>
    public static string RunWithout(string plain, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Insert(0, typeof(ChildProcess).Assembly.Location);
        }

        if (plain.Length > 0)
        {
            start.Environment["DOTNET_ReadyToRunExcludeList"] = plain;
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed with {process.ExitCode}.");
    }
}
