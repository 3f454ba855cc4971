using System.Text.Json;

namespace KlingGen.Json;

/// <summary>Finds out which type of a union a JSON value is, and reads it.</summary>
internal sealed class KlingUnionReader
{
    private readonly KlingOption[] _options;
    private readonly KlingOption? _onlyChoice;

    /// <summary>A reader of a union.</summary>
    /// <param name="options">The types. Of objects, those that list most of its members are tried first, and then those that ask for more: the others would take their values too.</param>
    public KlingUnionReader(KlingOption[] options)
    {
        _options = [.. options.OrderByDescending(o => o.Demands)];
        KlingOption[] choices = Array.FindAll(options, o => o.Kind == KlingOptionKind.Choice);
        _onlyChoice = choices.Length == 1 ? choices[0] : null;
    }

    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="value">The value; a <see cref="JsonElement"/> where it fits no type.</param>
    /// <returns>The number of the type; 0 where it fits none.</returns>
    /// <exception cref="JsonException">The JSON is cut short or nested too deeply.</exception>
    public int Read(ref Utf8JsonReader reader, out object value)
    {
        (int number, object? read) = reader.TokenType switch
        {
            JsonTokenType.String => ReadString(ref reader),
            JsonTokenType.Number => ReadFirst(ref reader, KlingOptionKind.Integer) is { Value: not null } integer ? integer : ReadFirst(ref reader, KlingOptionKind.Number),
            JsonTokenType.True or JsonTokenType.False => ReadFirst(ref reader, KlingOptionKind.Boolean),
            JsonTokenType.StartArray => ReadNested(ref reader, KlingOptionKind.List),
            JsonTokenType.StartObject => ReadNested(ref reader, KlingOptionKind.Object),
            _ => default,
        };
        value = read ?? JsonElement.ParseValue(ref reader);
        return read is null ? 0 : number;
    }

    private (int Number, object? Value) ReadNested(ref Utf8JsonReader reader, KlingOptionKind kind)
    {
        UnionTrials trials = UnionTrials.Current;
        long start = reader.TokenStartIndex;
        if (trials.TryRecall(this, start, out int number, out object? known))
        {
            reader.TrySkip();
            return (number, known);
        }

        trials.Enter();
        try
        {
            (int Number, object? Value) result = Try(ref reader, kind, trials);
            result.Value ??= JsonElement.ParseValue(ref reader);
            trials.Keep(this, start, result.Number, result.Value);
            return result;
        }
        catch (JsonException)
        {
            trials.IsHopeless = true;
            throw;
        }
        finally
        {
            trials.Leave();
        }
    }

    private (int Number, object? Value) ReadString(ref Utf8JsonReader reader)
    {
        KlingOption? chosen = null;
        foreach (KlingOption option in _options)
        {
            if (option.IsListed(ref reader))
            {
                chosen = option;
                break;
            }

            if (option.Kind == KlingOptionKind.Text)
            {
                chosen ??= option;
            }
        }

        // An enumeration keeps a value that is not listed; which of several, nobody can tell.
        chosen ??= _onlyChoice;
        return chosen is null ? default : (chosen.Number, chosen.Read(ref reader));
    }

    private (int Number, object? Value) ReadFirst(ref Utf8JsonReader reader, KlingOptionKind kind)
    {
        foreach (KlingOption option in _options)
        {
            if (option.Kind == kind && option.Read(ref reader) is { } value)
            {
                return (option.Number, value);
            }
        }

        return default;
    }

    private (int Number, object? Value) Try(ref Utf8JsonReader reader, KlingOptionKind kind, UnionTrials trials)
    {
        List<KlingOption> fitting = Fitting(ref reader, kind);
        for (int i = 0; i < fitting.Count; i++)
        {
            int doubt = i + 1 < fitting.Count ? 1 : 0;
            Utf8JsonReader copy = reader;
            trials.Doubts += doubt;
            try
            {
                object? value = fitting[i].Read(ref copy);
                reader = copy;
                return (fitting[i].Number, value);
            }
            catch (JsonException) when (!trials.IsHopeless)
            {
                // Not of this type: the next one is tried, and at last the JSON is kept as it is.
            }
            finally
            {
                trials.Doubts -= doubt;
            }
        }

        return default;
    }

    /// <summary>The options that the value may be; of objects first those that list most of its members.</summary>
    private List<KlingOption> Fitting(ref Utf8JsonReader reader, KlingOptionKind kind)
    {
        List<KlingOption> fitting = [];
        foreach (KlingOption option in _options)
        {
            if (option.Kind == kind && option.Fits(ref reader))
            {
                fitting.Add(option);
            }
        }

        if (fitting.Count < 2 || kind != KlingOptionKind.Object)
        {
            return fitting;
        }

        Utf8JsonReader start = reader;
        int[] unknown = new int[fitting.Count];
        for (int i = 0; i < unknown.Length; i++)
        {
            unknown[i] = fitting[i].Type.CountUnknown(start);
        }

        return [.. Enumerable.Range(0, unknown.Length).OrderBy(i => unknown[i]).Select(i => fitting[i])];
    }
}
