using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Projects;

/// <summary>What was read from a text, kept for as long as the text: an editor hands out the same one until the file changes.</summary>
internal sealed class ParsedFiles<T>(Func<string, string, CancellationToken, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<string, T>> _byText = new();

    public T Get(string path, SourceText text, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, T> byPath = _byText.GetValue(text, static _ => new(StringComparer.Ordinal));
        return byPath.TryGetValue(path, out T? parsed)
            ? parsed
            : byPath.GetOrAdd(path, read(path, text.ToString(), cancellationToken));
    }
}
