using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>The texts that an expression can have.</summary>
/// <param name="values">Those that are known.</param>
/// <param name="isOpen">Whether there can be others.</param>
internal sealed class TextSet(ImmutableArray<PossibleText> values, bool isOpen)
{
    private const int MaximumProduct = 128;
    private const int MaximumUnion = 1024;

    public static TextSet Unknown { get; } = new(ImmutableArray<PossibleText>.Empty, isOpen: true);

    public static TextSet None { get; } = new(ImmutableArray<PossibleText>.Empty, isOpen: false);

    public ImmutableArray<PossibleText> Values { get; } = values;

    public bool IsOpen { get; } = isOpen;

    public static TextSet Of(string value, SyntaxNode origin) => new(ImmutableArray.Create(new PossibleText(value, origin)), isOpen: false);

    public TextSet Union(TextSet other)
    {
        if (other.Values.IsEmpty && other.IsOpen == IsOpen)
        {
            return this;
        }

        return Values.Length + other.Values.Length > MaximumUnion
            ? Unknown
            : new TextSet(Values.AddRange(other.Values), IsOpen || other.IsOpen);
    }

    /// <summary>Each text of this set followed by each of another.</summary>
    public TextSet Append(TextSet other, SyntaxNode hole)
    {
        ImmutableArray<PossibleText> left = WithHole(hole);
        ImmutableArray<PossibleText> right = other.WithHole(hole);
        if (left.Length * right.Length > MaximumProduct)
        {
            return Unknown;
        }

        ImmutableArray<PossibleText>.Builder all = ImmutableArray.CreateBuilder<PossibleText>(left.Length * right.Length);
        foreach (PossibleText first in left)
        {
            foreach (PossibleText second in right)
            {
                SyntaxNode? row = HasPath(first.Value) ? first.Row ?? second.Row : second.Row ?? first.Row;
                all.Add(new PossibleText(first.Value + second.Value, IsTelling(second.Value, first.Value) ? second.Origin : first.Origin, first.Key ?? second.Key, first.Place ?? second.Place, row));
            }
        }

        return new TextSet(all.MoveToImmutable(), isOpen: false);
    }

    /// <summary>The same texts, chosen by a key.</summary>
    public TextSet Under(string? key) => key is null
        ? this
        : new(ImmutableArray.CreateRange(Values, text => new PossibleText(text.Value, text.Origin, text.Key ?? key, text.Place, text.Row)), IsOpen);

    /// <summary>The same texts, chosen by any of some keys.</summary>
    public TextSet UnderAny(IReadOnlyList<string> keys) => keys.Count == 0 ? this : keys.Aggregate(None, (all, key) => all.Union(Under(key)));

    /// <summary>The same texts, chosen at a place of the program unless they were chosen before.</summary>
    public TextSet At(SyntaxNode place) =>
        new(ImmutableArray.CreateRange(Values, text => new PossibleText(text.Value, text.Origin, text.Key, text.Place ?? place, text.Row)), IsOpen);

    /// <summary>The same texts, as members of an object that is created there.</summary>
    public TextSet In(SyntaxNode row) =>
        new(ImmutableArray.CreateRange(Values, text => new PossibleText(text.Value, text.Origin, text.Key, text.Place, text.Row ?? row)), IsOpen);

    /// <summary>Each text changed in the same way.</summary>
    public TextSet Select(Func<string, string> change) =>
        new(ImmutableArray.CreateRange(Values, text => new PossibleText(change(text.Value), text.Origin, text.Key, text.Place, text.Row)), IsOpen);

    private ImmutableArray<PossibleText> WithHole(SyntaxNode hole) =>
        IsOpen || Values.IsEmpty ? Values.Add(new PossibleText(PossibleText.Hole.ToString(), hole)) : Values;

    // Not a bare host: what it is a member of says nothing of the model.
    private static bool HasPath(string text) => (Addresses.IsAbsolute(text, out _, out string path) ? path : text).Trim('/', PossibleText.Hole).Length > 0;

    // The part of a URL that holds the path of an application is longer in segments than its base.
    private static bool IsTelling(string candidate, string other) => Segments(candidate) > Segments(other);

    private static int Segments(string text)
    {
        int count = 0;
        int start = text.IndexOf("://", StringComparison.Ordinal) is int scheme && scheme >= 0 ? scheme + 3 : 0;
        for (int i = start; i < text.Length; i++)
        {
            count += text[i] == '/' ? 1 : 0;
        }

        return count;
    }
}
