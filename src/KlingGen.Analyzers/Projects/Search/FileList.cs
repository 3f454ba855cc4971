using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>The files of a compilation, and which of them hold a text. A key stroke leaves all files but one: what was found among the others is taken over from the list before.</summary>
internal sealed class FileList
{
    // Where more files have changed, all are asked again.
    private const int MaximumChanges = 16;

    private static readonly ConditionalWeakTable<Compilation, FileList> _known = new();

    // A list is found again by its first file or, where that one was edited, by its last.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<FileList>> _latest = new();

    private readonly SyntaxTree[] _all;
    private readonly FileFacts[] _facts;
    private readonly ConcurrentDictionary<string, int[]> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]>? _foundBefore;
    private readonly List<int> _changes = [];

    private FileList(SyntaxTree[] all, FileList? before)
    {
        _all = all;
        _facts = new FileFacts[all.Length];
        for (int place = 0; place < _all.Length; place++)
        {
            if (before is not null && ReferenceEquals(_all[place], before._all[place]))
            {
                _facts[place] = before._facts[place];
            }
            else
            {
                _facts[place] = FileFacts.Of(_all[place]);
                _changes.Add(place);
            }
        }

        _foundBefore = _changes.Count <= MaximumChanges ? before?._found : null;
        int generated = _facts.Count(static facts => facts.IsGenerated);
        Generated = generated == 0 ? [] : Select(static facts => facts.IsGenerated, generated);
        Written = generated == 0 ? _all : Select(static facts => !facts.IsGenerated, _all.Length - generated);
    }

    /// <summary>The files that people wrote.</summary>
    public IReadOnlyList<SyntaxTree> Written { get; }

    /// <summary>The files that a tool wrote.</summary>
    public IReadOnlyList<SyntaxTree> Generated { get; }

    /// <summary>The files of a compilation.</summary>
    public static FileList Of(Compilation compilation) => _known.GetValue(compilation, static key => Create(key.SyntaxTrees.ToArray()));

    /// <summary>The files whose text holds another text, letter by letter.</summary>
    public IEnumerable<SyntaxTree> Find(string text, CancellationToken cancellationToken) =>
        Find(text, facts => facts.Contains(text, cancellationToken), cancellationToken);

    /// <summary>The files whose text holds any of several texts.</summary>
    public IEnumerable<SyntaxTree> Find(TextMarks marks, CancellationToken cancellationToken) =>
        Find(marks.Name, facts => facts.ContainsAny(marks, cancellationToken), cancellationToken);

    private static FileList Create(SyntaxTree[] all)
    {
        if (all.Length == 0)
        {
            return new FileList(all, before: null);
        }

        FileList? before = FindLatest(all[0]) ?? FindLatest(all[all.Length - 1]);
        FileList list = new(all, before?._all.Length == all.Length ? before : null);
        _latest.GetValue(all[0], static _ => new()).Value = list;
        _latest.GetValue(all[all.Length - 1], static _ => new()).Value = list;
        return list;
    }

    private static FileList? FindLatest(SyntaxTree file) => _latest.TryGetValue(file, out StrongBox<FileList> latest) ? latest.Value : null;

    private IEnumerable<SyntaxTree> Find(string name, Func<FileFacts, bool> holds, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue(name, out int[]? places))
        {
            places = _found.GetOrAdd(name, FindPlaces(name, holds, cancellationToken));
        }

        return places.Select(place => _all[place]);
    }

    private int[] FindPlaces(string name, Func<FileFacts, bool> holds, CancellationToken cancellationToken)
    {
        if (_foundBefore is not null && _foundBefore.TryGetValue(name, out int[]? before))
        {
            int[] changed = [.. _changes.Where(place => holds(_facts[place]))];
            return changed.Length == 0 && !Array.Exists(before, _changes.Contains) ? before : [.. before.Except(_changes).Concat(changed).OrderBy(static place => place)];
        }

        List<int> places = [];
        for (int place = 0; place < _facts.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (holds(_facts[place]))
            {
                places.Add(place);
            }
        }

        return [.. places];
    }

    private SyntaxTree[] Select(Func<FileFacts, bool> wanted, int count)
    {
        SyntaxTree[] files = new SyntaxTree[count];
        int next = 0;
        for (int place = 0; place < _all.Length; place++)
        {
            if (wanted(_facts[place]))
            {
                files[next++] = _all[place];
            }
        }

        return files;
    }
}
