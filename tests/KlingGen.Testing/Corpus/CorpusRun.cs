using System.Reflection;
using System.Runtime.Loader;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace KlingGen.Testing.Corpus;

/// <summary>Compiles a case, runs its <c>RunAsync(HttpClient)</c>, or the whole of a program without a class, and says what it sent.</summary>
public static class CorpusRun
{
    // Found before the one that a using directive brings: a program makes its client itself.
    private const string ProgramsClient =
        """
        internal sealed class HttpClient() : System.Net.Http.HttpClient(Handler)
        {
            public static System.Net.Http.HttpMessageHandler Handler = null!;
        }
        """;

    /// <summary>Runs a project and answers every request as the queue would that of a finished job.</summary>
    /// <returns>The requests that were sent, in their order.</returns>
    public static async Task<IReadOnlyList<RecordedRequest>> RunAsync(Project project)
    {
        using RecordingHandler handler = new();
        bool isProgram = project.CompilationOptions!.OutputKind == OutputKind.ConsoleApplication;
        await LoadAsync(project, isProgram ? ProgramsClient : null, async assembly =>
        {
            if (isProgram)
            {
                assembly.GetType("HttpClient", throwOnError: true)!.GetField("Handler")!.SetValue(null, handler);
                assembly.EntryPoint!.Invoke(null, assembly.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
                return;
            }

            using HttpClient http = new(handler) { BaseAddress = new Uri("https://queue.fal.run/") };
            await (Task)FindEntry(assembly).Invoke(null, [http])!;
        });
        return handler.Requests;
    }

    /// <summary>Compiles a project with a client that records, loads it with what it references, and runs it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="client">The source of the client, or null.</param>
    /// <param name="runAsync">Runs the assembly.</param>
    /// <param name="librariesClient">The source of the client of what it references, or null.</param>
    /// <param name="onLoaded">Prepares what it references.</param>
    internal static async Task LoadAsync(Project project, string? client, Func<Assembly, Task> runAsync, string? librariesClient = null, Action<Assembly>? onLoaded = null)
    {
        AssemblyLoadContext context = new(project.Name, isCollectible: true);
        try
        {
            if (project.MetadataReferences.Contains(TestSolution.CompiledTypes))
            {
                Load(context, TestSolution.CompiledTypesImage);
            }

            foreach (ProjectReference reference in project.ProjectReferences)
            {
                Project library = project.Solution.GetProject(reference.ProjectId)!;
                library = librariesClient is null ? library : library.AddDocument("HttpClient.cs", librariesClient).Project;
                Assembly loaded = Load(context, Emit((await library.GetCompilationAsync())!));
                onLoaded?.Invoke(loaded);
            }

            Project whole = client is null ? project : project.AddDocument("HttpClient.cs", client).Project;
            await runAsync(Load(context, Emit((await whole.GetCompilationAsync())!)));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The assembly that a compilation makes.</summary>
    public static byte[] Emit(Compilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    private static Assembly Load(AssemblyLoadContext context, byte[] image)
    {
        using MemoryStream stream = new(image);
        return context.LoadFromStream(stream);
    }

    private static MethodInfo FindEntry(Assembly assembly) =>
        assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Single(method => method.Name == "RunAsync"
                && method.GetParameters() is [ParameterInfo parameter]
                && parameter.ParameterType == typeof(HttpClient));
}
