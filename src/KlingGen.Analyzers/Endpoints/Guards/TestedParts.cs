using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>The parts of addresses that a condition is asked about: a path that a host is put before, a family or a tier that an id is made with.</summary>
internal sealed class TestedParts
{
    private static readonly char[] _ends = ['/', '?', '#'];

    private readonly string[] _parts;

    private TestedParts(string[] parts) => _parts = parts;

    /// <summary>The parts, or null where the condition's subject can be something that none of the addresses holds.</summary>
    public static TestedParts? Find(IdTest guard, ImmutableArray<EndpointMention> mentions, TextEvaluator texts, CancellationToken cancellationToken)
    {
        HashSet<string> parts = new(StringComparer.Ordinal);
        foreach (IOperation subject in guard.Subjects)
        {
            TextSet values = texts.Evaluate(subject, cancellationToken);
            if (values.IsOpen || values.Values.IsEmpty)
            {
                return null;
            }

            foreach (PossibleText value in values.Values)
            {
                if (value.Value.Length == 0
                    || value.Value.IndexOf(PossibleText.Hole) >= 0
                    || !mentions.Any(mention => Holds(mention.Text, value.Value)))
                {
                    return null;
                }

                parts.Add(value.Value);
            }
        }

        return parts.Count == 0 ? null : new TestedParts([.. parts.OrderByDescending(static part => part.Length)]);
    }

    /// <summary>The longest part that an address holds, or null.</summary>
    public string? FindIn(string address) => Array.Find(_parts, part => Holds(address, part));

    private static bool Holds(string address, string part)
    {
        for (int place = address.IndexOf(part, StringComparison.Ordinal); place >= 0; place = address.IndexOf(part, place + 1, StringComparison.Ordinal))
        {
            int end = place + part.Length;
            if ((place == 0 || address[place - 1] == '/' || part[0] == '/') && (end == address.Length || part[part.Length - 1] == '/' || Array.IndexOf(_ends, address[end]) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
