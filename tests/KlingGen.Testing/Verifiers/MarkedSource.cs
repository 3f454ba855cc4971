using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Testing.Verifiers;

/// <summary>C# text in which the places that must be reported were marked: <c>[|name|]</c>, or with an id <c>{|KLG1001:name|}</c>.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Marks">The places, in the order of their starts.</param>
public sealed record MarkedSource(string Text, ImmutableArray<Mark> Marks)
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <exception cref="FormatException">A mark is not closed, or closed without having been opened.</exception>
    public static MarkedSource Parse(string marked)
    {
        StringBuilder text = new();
        ImmutableArray<Mark>.Builder marks = ImmutableArray.CreateBuilder<Mark>();
        Stack<(string? Id, int Start, string Close)> open = [];
        for (int i = 0; i < marked.Length; i++)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (open.Count > 0 && rest.StartsWith(open.Peek().Close))
            {
                (string? id, int start, _) = open.Pop();
                marks.Add(new Mark(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else if (rest.StartsWith("[|"))
            {
                open.Push((null, text.Length, "|]"));
                i++;
            }
            else if (rest.StartsWith("{|") && rest.IndexOf(':') is int colon and > 0)
            {
                open.Push((rest[2..colon].ToString(), text.Length, "|}"));
                i += colon;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"A mark that starts at {open.Peek().Start} is not closed.");
        }

        return new MarkedSource(text.ToString(), [.. marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)]);
    }
}

/// <summary>A place that must be reported.</summary>
/// <param name="Id">Under which id, or null for the only id of the analyzer under test.</param>
/// <param name="Span">The exact span.</param>
public sealed record Mark(string? Id, TextSpan Span);
