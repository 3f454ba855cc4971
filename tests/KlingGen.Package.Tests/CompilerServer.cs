using System.Diagnostics;

namespace KlingGen.Package.Tests;

/// <summary>One compiler server for all builds that the tests start: half of a small build would be a new compiler's start.</summary>
/// <remarks>It loads each package's parts from the folder of the package's version, which no other run has.</remarks>
internal static class CompilerServer
{
    private const string Variable = "SharedCompilationId";

    // Of the run that these tests are part of, where that has a server of its own and ends it.
    private static readonly string? _given = Environment.GetEnvironmentVariable(Variable);

    private static readonly string _name = _given ?? $"klinggen-{Environment.ProcessId}";

    /// <summary>Lets what is started compile in the server, which the first build starts.</summary>
    public static void Use(ProcessStartInfo start)
    {
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment[Variable] = _name;
    }

    /// <summary>Ends the server, unless it is not the tests' own.</summary>
    public static async Task StopAsync()
    {
        if (_given is null)
        {
            await Dotnet.RunAsync(Path.GetTempPath(), $"\"{Path.Combine(Sdk.Folder, "Roslyn", "bincore", "VBCSCompiler.dll")}\" -shutdown -pipename:{_name}");
        }
    }
}
