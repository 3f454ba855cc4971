using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>By what an object of one type is told from objects of other types: its required members, and members that can have one value only.</summary>
/// <param name="required">Wire names of the members that must be there.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingShape(params string[] required)
{
    private readonly List<Constant> _constants = [];

    /// <summary>How many members are asked for or have one value only.</summary>
    internal int Demands => required.Length + _constants.Select(c => c.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Adds a member that, where present, is always the same text; added again, one of the texts.</summary>
    public KlingShape With(string name, string value)
    {
        _constants.Add(new Constant(name, value, 0));
        return this;
    }

    /// <summary>Adds a member that, where present, is always the same number; added again, one of the numbers.</summary>
    public KlingShape With(string name, double value)
    {
        _constants.Add(new Constant(name, null, value));
        return this;
    }

    /// <summary>Looks at an object's own members; the reader, a copy, stands on its beginning.</summary>
    internal bool Fits(Utf8JsonReader reader)
    {
        // Members beyond the 64th go unseen here: reading the object finds out whether they are missing.
        int count = Math.Min(required.Length, 64);
        ulong missing = count == 64 ? ulong.MaxValue : (1UL << count) - 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            for (int i = 0; i < count; i++)
            {
                if (reader.ValueTextEquals(required[i]))
                {
                    missing &= ~(1UL << i);
                    break;
                }
            }

            int constant = FindConstant(ref reader);
            reader.Read();
            if (constant >= 0 && !Holds(constant, ref reader))
            {
                return false;
            }

            // Not Skip: it refuses readers that may get more data, as those of streams are, though the whole object is here.
            reader.TrySkip();
        }

        return missing == 0;
    }

    private int FindConstant(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < _constants.Count; i++)
        {
            if (reader.ValueTextEquals(_constants[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Holds(int first, ref Utf8JsonReader reader)
    {
        for (int i = first; i < _constants.Count; i++)
        {
            if (_constants[i].Name == _constants[first].Name && _constants[i].Holds(ref reader))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Constant(string Name, string? Text, double Number)
    {
        public bool Holds(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.String => Text is not null && reader.ValueTextEquals(Text),
            JsonTokenType.Number => Text is null && reader.TryGetDouble(out double value) && value.Equals(Number),
            JsonTokenType.Null => true,
            _ => false,
        };
    }
}
