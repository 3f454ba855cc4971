using System.Diagnostics;
using System.Text.Json;
using KlingGen.IdeHost.Protocol;
using KlingGen.Package.Tests.Northlight;

namespace KlingGen.Package.Tests.Ide;

/// <summary>The IDE's engine with a solution open, in a process of its own.</summary>
internal sealed class IdeSession : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(20);

    private readonly Process _host;

    private IdeSession(Process host) => _host = host;

    /// <summary>Where the SDK that runs these tests keeps the engine: the folder of <c>dotnet format</c>.</summary>
    public static string EngineFolder { get; } = Path.Combine(Sdk.Folder, "DotnetTools", "dotnet-format");

    public static async Task<IdeSession> OpenAsync(NorthlightSolution solution)
    {
        await solution.RestoreAsync();
        string program = Path.Combine(AppContext.BaseDirectory.Replace("KlingGen.Package.Tests", "KlingGen.IdeHost", StringComparison.Ordinal), "KlingGen.IdeHost.dll");
        ProcessStartInfo start = new("dotnet", [program, EngineFolder, Path.Combine(solution.Folder, "Northlight.sln")])
        {
            WorkingDirectory = solution.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Dotnet.Clean(start);
        foreach ((string name, string value) in solution.Environment)
        {
            start.Environment[name] = value;
        }

        return new IdeSession(Process.Start(start)!);
    }

    public async Task<IdeAnswer> AskAsync(IdeRequest request)
    {
        using CancellationTokenSource limit = new(_limit);
        await _host.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request).AsMemory(), limit.Token);
        await _host.StandardInput.FlushAsync(limit.Token);
        string line = await _host.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The host has ended.");
        IdeAnswer answer = JsonSerializer.Deserialize<IdeAnswer>(line)!;
        Assert.Null(answer.Error);
        return answer;
    }

    public void Dispose()
    {
        _host.Kill(entireProcessTree: true);
        _host.WaitForExit();
        _host.Dispose();
    }
}
