using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The base of the converters of generated unions.</summary>
/// <typeparam name="T">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingUnionCodec<T> : KlingCodec<T>
    where T : KlingUnion
{
    private KlingOption[]? _options;
    private KlingUnionReader? _reader;

    // Not in the constructor: the types may hold this one, whose only instance is just being made.
    private KlingOption[] Options => _options ??= CreateOptions();

    /// <inheritdoc/>
    public sealed override T ReadValue(ref Utf8JsonReader reader)
    {
        _reader ??= new KlingUnionReader(Options);
        return Create(_reader.Read(ref reader, out object value), value);
    }

    internal sealed override void WriteTo(KlingJsonWriter writer, T value)
    {
        if (value.IsOther)
        {
            writer.WriteElement((JsonElement)value.Held);
        }
        else
        {
            Options[value.HeldOption - 1].Type.WriteObject(writer, value.Held);
        }
    }

    /// <summary>The types in the order of their numbers.</summary>
    protected abstract KlingOption[] CreateOptions();

    /// <summary>Makes the union.</summary>
    protected abstract T Create(int option, object value);
}
