using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Project;

/// <summary>What was read from a text, kept for as long as the text itself: an editor hands out the same text until the file changes.</summary>
internal sealed class ParsedFiles<T>(Func<string, string, CancellationToken, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<string, T>> _byText = new();

    public T Get(string path, SourceText text, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, T> byPath = _byText.GetValue(text, static _ => new ConcurrentDictionary<string, T>(StringComparer.Ordinal));
        return byPath.TryGetValue(path, out T? parsed)
            ? parsed
            : byPath.GetOrAdd(path, read(path, text.ToString(), cancellationToken));
    }
}
