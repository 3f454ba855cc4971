using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>How values of one type are read and written, for code that does not know the type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingType
{
    private protected KlingType()
    {
    }

    /// <summary>Whether values fit into 64 bits, so that reading one needs no object.</summary>
    internal virtual bool IsScalar => false;

    /// <summary>Reads a scalar as bits.</summary>
    internal virtual long ReadBits(ref Utf8JsonReader reader) => throw new NotSupportedException();

    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    internal abstract object ReadObject(ref Utf8JsonReader reader);

    /// <summary>Writes a value of the type.</summary>
    internal abstract void WriteObject(KlingJsonWriter writer, object value);
}

/// <summary>How values of one type are read and written.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingType<T> : KlingType
{
    private KlingType<IReadOnlyList<T>>? _list;
    private KlingType<IReadOnlyDictionary<string, T>>? _map;

    private protected KlingType()
    {
    }

    /// <summary>A list of such values.</summary>
    public KlingType<IReadOnlyList<T>> List => _list ??= new KlingListType<T>(this);

    /// <summary>An object with any member names and such values.</summary>
    public KlingType<IReadOnlyDictionary<string, T>> Map => _map ??= new KlingMapType<T>(this);

    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    internal abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(KlingJsonWriter writer, T value);

    internal override object ReadObject(ref Utf8JsonReader reader) => Read(ref reader)!;

    internal override void WriteObject(KlingJsonWriter writer, object value) => Write(writer, (T)value);
}
