using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace KlingGen.CodeFixes.Tests.Programs;

/// <summary>Loads compiled programs and runs them against a handler that writes down what is sent.</summary>
internal sealed class ProgramRun
{
    /// <summary>What programs use beside the library: a log in which every effect leaves its mark.</summary>
    public const string Support =
        """
        using KlingGen;

        public sealed class Log(List<string> entries)
        {
            public string Current => "after " + entries.Count;

            public void Add(string? entry) => entries.Add(entry ?? "null");

            public string Text(string key) => Mark(key, "text of " + key);

            public double Number(string key) => Mark(key, 0.7);

            public int Whole(string key) => Mark(key, 7);

            public bool Flag(string key) => Mark(key, false);

            public KlingShot[] Shots(string key) => Mark(key, new KlingShot[] { new() { Prompt = key } });

            private T Mark<T>(string key, T value)
            {
                entries.Add(key);
                return value;
            }
        }

        public static class Program
        {
            public static KlingClient CreateClient(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

            public static Log CreateLog(List<string> entries) => new(entries);
        }
        """;

    private readonly Assembly _assembly;

    private ProgramRun(Assembly assembly) => _assembly = assembly;

    public static async Task<ProgramRun> LoadAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return new ProgramRun(Assembly.Load(image.ToArray()));
    }

    /// <summary>What a program does, in order: its log, with a line for each request that it sends.</summary>
    public async Task<List<string>> RunAsync(string program, string? maybe, bool flag)
    {
        List<string> entries = [];
        using HttpClient http = new(new Recorder(entries));
        Type support = _assembly.GetType("Program")!;
        object client = support.GetMethod("CreateClient")!.Invoke(null, [http])!;
        object log = support.GetMethod("CreateLog")!.Invoke(null, [entries])!;
        await (Task)_assembly.GetType(program)!.GetMethod("Run")!.Invoke(null, [client, log, "Input", maybe, flag])!;
        return entries;
    }

    private sealed class Recorder(List<string> entries) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = await request.Content!.ReadAsStringAsync(cancellationToken);
            entries.Add($"POST {request.RequestUri!.AbsolutePath} {body}");
            const string Job = "https://queue.fal.run/fal-ai/kling-video/requests/r";
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $$"""{"status":"IN_QUEUE","request_id":"r","response_url":"{{Job}}","status_url":"{{Job}}/status","cancel_url":"{{Job}}/cancel"}""",
                    Encoding.UTF8,
                    "application/json"),
            };
        }
    }
}
