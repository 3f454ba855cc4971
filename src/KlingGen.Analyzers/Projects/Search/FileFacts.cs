using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>What one file holds, kept for as long as its tree: an editor hands out the same tree until the file changes.</summary>
internal sealed class FileFacts
{
    private const int ChunkLength = 16 * 1024;

    private static readonly ConditionalWeakTable<SyntaxTree, FileFacts> _known = new();

    private readonly SyntaxTree _tree;
    private readonly ConcurrentDictionary<string, bool> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, bool> _marks = new();
    private readonly ConcurrentDictionary<string, SyntaxToken[]> _identifiers = new(StringComparer.Ordinal);
    private SyntaxNode[]? _implicitCalls;
    private WithExpressionSyntax[]? _copies;
    private LiteralExpressionSyntax[]? _literals;
    private InterpolatedStringTextSyntax[]? _interpolatedTexts;
    private bool? _isGenerated;
    private bool? _hasImplicitCreation;

    private FileFacts(SyntaxTree tree) => _tree = tree;

    /// <summary>Whether the file says that a tool wrote it; such files are neither analysed nor searched.</summary>
    public bool IsGenerated => _isGenerated ??= FindIsGenerated();

    public static FileFacts Of(SyntaxTree tree) => _known.GetValue(tree, static key => new FileFacts(key));

    /// <summary>Whether the file's text holds another text, letter by letter.</summary>
    public bool Contains(string text, CancellationToken cancellationToken)
    {
        if (_texts.TryGetValue(text, out bool known))
        {
            return known;
        }

        return _texts.GetOrAdd(text, Search(text, cancellationToken));
    }

    /// <summary>Whether the file's text holds any of several texts, remembered as one answer: a key stroke asks this of every file.</summary>
    public bool ContainsAny(TextMarks marks, CancellationToken cancellationToken)
    {
        if (_marks.TryGetValue(marks.Key, out bool known))
        {
            return known;
        }

        bool found = false;
        foreach (string text in marks.Texts)
        {
            if (Contains(text, cancellationToken))
            {
                found = true;
                break;
            }
        }

        return _marks.GetOrAdd(marks.Key, found);
    }

    /// <summary>The identifiers of that name, in the order of the file.</summary>
    public SyntaxToken[] FindIdentifiers(string name, CancellationToken cancellationToken)
    {
        if (_identifiers.TryGetValue(name, out SyntaxToken[]? known))
        {
            return known;
        }

        SyntaxToken[] found = Contains(name, cancellationToken)
            ? [.. _tree.GetRoot(cancellationToken).DescendantTokens().Where(token => token.IsIdentifier() && string.Equals(token.ValueText, name, StringComparison.Ordinal))]
            : [];
        return _identifiers.GetOrAdd(name, found);
    }

    /// <summary>The calls of constructors that name no type: <c>new(...)</c> and <c>: this(...)</c>, <c>: base(...)</c>.</summary>
    public SyntaxNode[] FindImplicitCalls(CancellationToken cancellationToken) =>
        _implicitCalls ??= [.. _tree.GetRoot(cancellationToken).DescendantNodes().Where(node => node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)];

    /// <summary>Whether the file may create something without naming its type: <c>new()</c>.</summary>
    public bool HasImplicitCreation(CancellationToken cancellationToken) => _hasImplicitCreation ??= FindImplicitCreation(cancellationToken);

    /// <summary>The copies of the file that change members: <c>request with { Prompt = prompt }</c>.</summary>
    public WithExpressionSyntax[] FindCopies(CancellationToken cancellationToken) =>
        _copies ??= Contains(" with", cancellationToken) ? [.. _tree.GetRoot(cancellationToken).DescendantNodes().OfType<WithExpressionSyntax>()] : [];

    /// <summary>The literal expressions of the file.</summary>
    public LiteralExpressionSyntax[] FindLiterals(CancellationToken cancellationToken) =>
        _literals ??= [.. _tree.GetRoot(cancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()];

    /// <summary>The texts between the holes of the file's interpolated strings.</summary>
    public InterpolatedStringTextSyntax[] FindInterpolatedTexts(CancellationToken cancellationToken) =>
        _interpolatedTexts ??= [.. _tree.GetRoot(cancellationToken).DescendantNodes().OfType<InterpolatedStringTextSyntax>()];

    // Before the tree is walked: most files that have one write it without a space.
    private bool FindImplicitCreation(CancellationToken cancellationToken) =>
        Contains("new(", cancellationToken)
        || (Contains("new", cancellationToken) && FindImplicitCalls(cancellationToken).Any(static node => node is ImplicitObjectCreationExpressionSyntax));

    private bool Search(string text, CancellationToken cancellationToken)
    {
        SourceText source = _tree.GetText(cancellationToken);
        char[] chunk = System.Buffers.ArrayPool<char>.Shared.Rent(ChunkLength);
        try
        {
            ReadOnlySpan<char> wanted = text.AsSpan();
            for (int start = 0; start < source.Length; start += ChunkLength - wanted.Length)
            {
                int count = Math.Min(ChunkLength, source.Length - start);
                source.CopyTo(start, chunk, 0, count);
                if (chunk.AsSpan(0, count).IndexOf(wanted) >= 0)
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(chunk);
        }
    }

    private bool FindIsGenerated()
    {
        string path = _tree.FilePath;
        if (path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".g.i.cs", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (SyntaxTrivia trivia in _tree.GetRoot().GetLeadingTrivia())
        {
            if (trivia.ToString().IndexOf("<auto-generated", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
