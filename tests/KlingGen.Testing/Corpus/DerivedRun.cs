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
        ACCESS sealed class HttpClient : System.Net.Http.HttpClient
        {
            public static System.Net.Http.HttpMessageHandler Recorder = null!;

            public HttpClient()
                : base(Recorder, disposeHandler: false) => BaseAddress = new System.Uri("https://queue.fal.run/");

            public HttpClient(System.Net.Http.HttpMessageHandler handler)
                : this() => handler.Dispose();
        }
        """;

    // In the case itself: a proxy of an interface that can be unloaded must be one that can be, too.
    private const string RecordingProxy =
        """
        public class RecordingProxy : System.Reflection.DispatchProxy
        {
            public System.Func<System.Reflection.MethodInfo, object?[], object?>? Answer;

            protected override object? Invoke(System.Reflection.MethodInfo? method, object?[]? given) => Answer!(method!, given ?? []);
        }
        """;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Calls the public methods of a project's public types, in the order of their names, and answers every request as the queue would that of a finished job.</summary>
    /// <remarks>Where nothing goes to Kling over HTTP, what the methods return and what is declared with an endpoint counts as sent.</remarks>
    /// <returns>The requests that were sent, and the calls that ended with an exception.</returns>
    public static async Task<(IReadOnlyList<RecordedRequest> Sent, IReadOnlyList<string> Thrown)> RunAsync(Project project)
    {
        using RecordingHandler handler = new();
        List<string> thrown = [];
        List<RecordedRequest> made = [];
        IReadOnlyList<string> words = await CaseWords.FindAsync(project);
        await CorpusRun.LoadAsync(
            project,
            RecordingClient.Replace("ACCESS", "public", StringComparison.Ordinal) + "\n" + RecordingProxy,
            assembly => CallAllAsync(assembly, handler, words, made, thrown),
            RecordingClient.Replace("ACCESS", "internal", StringComparison.Ordinal),
            library => SetRecorder(library, handler));
        if (!handler.Requests.Any(static request => request.Uri.AbsolutePath.Contains("kling-video/", StringComparison.Ordinal)))
        {
            made.ForEach(handler.Add);
        }

        return (handler.Requests, thrown);
    }

    private static Type SetRecorder(Assembly assembly, RecordingHandler handler)
    {
        Type client = assembly.GetType("HttpClient", throwOnError: true)!;
        client.GetField("Recorder")!.SetValue(null, handler);
        return client;
    }

    private static async Task CallAllAsync(Assembly assembly, RecordingHandler handler, IReadOnlyList<string> words, List<RecordedRequest> made, List<string> thrown)
    {
        Type client = SetRecorder(assembly, handler);
        SampleArguments samples = new(assembly, client, handler, words);
        async Task TryAsync(string name, object? target, Func<Task<object?>> callAsync)
        {
            try
            {
                samples.Caller = target;
                if (MadePayload.Read(await callAsync(), [target]) is RecordedRequest request)
                {
                    made.Add(request);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                thrown.Add($"{name}: {exception.GetType().Name}");
            }
        }

        foreach (Type type in assembly.GetTypes().Where(one => one.IsVisible && one != client && one.Name != nameof(RecordingProxy) && !IsGenerated(one)).OrderBy(one => one.FullName, StringComparer.Ordinal))
        {
            object? shared = null;
            if (type.GetCustomAttributesData().Count > 0)
            {
                await TryAsync(type.Name, null, () => Task.FromResult(samples.MakeObject(type)));
            }

            foreach (MethodInfo method in FindMethods(type, assembly))
            {
                await TryAsync($"{type.Name}.{method.Name}", null, async () =>
                {
                    object? target = method.IsStatic ? null : shared ??= samples.MakeObject(type);
                    samples.Caller = target;
                    object? result = null;
                    foreach (object?[] arguments in method.IsStatic || target is not null ? samples.MakeAll(method) : [])
                    {
                        result = await WaitAsync(method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null));
                        if (MadePayload.Read(result, [target]) is RecordedRequest request)
                        {
                            made.Add(request);
                        }
                    }

                    return null;
                });
            }
        }

        await CallProgramAsync(assembly, samples, TryAsync);
    }

    // A program that hands lambdas to a server: the server of the case keeps them where they are found.
    private static async Task CallProgramAsync(Assembly assembly, SampleArguments samples, Func<string, object?, Func<Task<object?>>, Task> tryAsync)
    {
        PropertyInfo[] handlers = [.. assembly.GetTypes().SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(static property => property.PropertyType == typeof(List<Delegate>))];
        if (handlers.Length == 0 || assembly.EntryPoint is not MethodInfo main)
        {
            return;
        }

        main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        foreach (Delegate handler in handlers.SelectMany(static property => (List<Delegate>)property.GetValue(null)!))
        {
            foreach (object?[] arguments in samples.MakeAll(handler.Method))
            {
                await tryAsync(handler.Method.Name, null, () => WaitAsync(handler.DynamicInvoke(arguments)));
            }
        }
    }

    private static IEnumerable<MethodInfo> FindMethods(Type type, Assembly assembly) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        .Where(method => method is { IsAbstract: false, IsSpecialName: false, Name: not ("Dispose" or "DisposeAsync") } && method.DeclaringType!.Assembly == assembly && !IsGenerated(method))
        .OrderBy(static method => method.Name, StringComparer.Ordinal)
        .SelectMany(method => method.ContainsGenericParameters ? Close(method, assembly) : [method]);

    // The types of the case that a generic method says it can take.
    private static IEnumerable<MethodInfo> Close(MethodInfo method, Assembly assembly)
    {
        if (!method.IsGenericMethodDefinition || method.DeclaringType!.ContainsGenericParameters || method.GetGenericArguments() is not [Type parameter] || parameter.GetGenericParameterConstraints().Length == 0)
        {
            yield break;
        }

        foreach (Type type in assembly.GetTypes().Where(static one => one is { IsVisible: true, IsAbstract: false }).OrderBy(static one => one.FullName, StringComparer.Ordinal))
        {
            MethodInfo? closed = null;
            try
            {
                closed = method.MakeGenericMethod(type);
            }
            catch (ArgumentException)
            {
                // It is none of those.
            }

            if (closed is not null)
            {
                yield return closed;
            }
        }
    }

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    // What was given in the end.
    private static async Task<object?> WaitAsync(object? result)
    {
        switch (result)
        {
            case Task task:
                await task.WaitAsync(_patience);
                return task.GetType().GetProperty("Result")?.GetValue(task);
            case System.Collections.IDictionary or string or null:
                return result;
            case object stream when stream.GetType().GetInterfaces().FirstOrDefault(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is Type items:
                await ((Task)typeof(DerivedRun).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(items.GetGenericArguments()).Invoke(null, [stream])!).WaitAsync(_patience);
                return null;
            case System.Collections.IEnumerable items when result.GetType().Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) != true && result.GetType().Namespace?.StartsWith("Newtonsoft", StringComparison.Ordinal) != true:
                foreach (object? item in items)
                {
                    // An iterator runs as it is gone through, and may give what is still being sent.
                    await WaitAsync(item as Task);
                }

                return null;
            default:
                return result;
        }
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> stream)
    {
        await foreach (T item in stream)
        {
            await WaitAsync(item as Task);
        }
    }
}
