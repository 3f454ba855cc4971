using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KlingGen.Testing.Corpus;

/// <summary>Runs a case that has no <c>RunAsync(HttpClient)</c>: calls whatever can be called with arguments that are made up.</summary>
public static class DerivedRun
{
    // Found before the one that a using directive brings: code makes its clients itself, too.
    private const string RecordingClient =
        """
        public sealed class HttpClient : System.Net.Http.HttpClient
        {
            public static System.Net.Http.HttpMessageHandler Recorder = null!;

            public HttpClient()
                : base(Recorder, disposeHandler: false) => BaseAddress = new System.Uri("https://queue.fal.run/");

            public HttpClient(System.Net.Http.HttpMessageHandler handler)
                : this() => handler.Dispose();
        }
        """;

    /// <summary>Calls the public methods of a project's public types, in the order of their names, and answers every request as the queue would that of a finished job.</summary>
    /// <returns>The requests that were sent, and the calls that ended with an exception.</returns>
    public static async Task<(IReadOnlyList<RecordedRequest> Sent, IReadOnlyList<string> Thrown)> RunAsync(Project project)
    {
        using RecordingHandler handler = new();
        List<string> thrown = [];
        async Task CallAllAsync(Assembly assembly)
        {
            Type client = assembly.GetType("HttpClient", throwOnError: true)!;
            client.GetField("Recorder")!.SetValue(null, handler);
            SampleArguments samples = new(assembly, client);
            foreach (Type type in assembly.GetTypes().Where(one => one.IsVisible && one != client && !IsGenerated(one)).OrderBy(one => one.FullName, StringComparer.Ordinal))
            {
                foreach (MethodInfo method in FindMethods(type, assembly))
                {
                    try
                    {
                        await CallAsync(type, method, samples);
                    }
                    catch (Exception exception) when (exception is not OutOfMemoryException)
                    {
                        thrown.Add($"{type.Name}.{method.Name}: {exception.GetType().Name}");
                    }
                }
            }
        }

        await CorpusRun.LoadAsync(project, RecordingClient, CallAllAsync);
        return (handler.Requests, thrown);
    }

    private static async Task CallAsync(Type type, MethodInfo method, SampleArguments samples)
    {
        object? target = method.IsStatic ? null : samples.MakeObject(type);
        if ((method.IsStatic || target is not null) && samples.Make(method) is object?[] arguments)
        {
            await WaitAsync(method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null));
        }
    }

    private static IEnumerable<MethodInfo> FindMethods(Type type, Assembly assembly) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        .Where(method => method is { IsAbstract: false, IsSpecialName: false, ContainsGenericParameters: false } && method.DeclaringType!.Assembly == assembly && !IsGenerated(method))
        .OrderBy(static method => method.Name, StringComparer.Ordinal);

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static async Task WaitAsync(object? result)
    {
        switch (result)
        {
            case Task task:
                await task;
                break;
            case System.Collections.IEnumerable items and not string:
                foreach (object? item in items)
                {
                    // An iterator runs as it is gone through, and may give what is still being sent.
                    await WaitAsync(item as Task);
                }

                break;
        }
    }
}
