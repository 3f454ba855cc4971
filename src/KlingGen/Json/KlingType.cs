using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>How values of one type are read and written, for code that does not know the type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingType
{
    /// <summary>Whether values fit into 64 bits, so that reading one needs no object.</summary>
    internal readonly bool IsScalar;

    private protected KlingType(bool isScalar) => IsScalar = isScalar;

    /// <summary>Reads a scalar as bits.</summary>
    internal virtual long ReadBits(ref Utf8JsonReader reader) => throw new NotSupportedException();

    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    internal abstract object ReadObject(ref Utf8JsonReader reader);

    /// <summary>Writes a value of the type.</summary>
    internal abstract void WriteObject(KlingJsonWriter writer, object value);

    /// <summary>How many members of an object the type does not list; the reader, a copy, stands on the object's beginning. Types that list none know least of it.</summary>
    internal virtual int CountUnknown(Utf8JsonReader reader) => int.MaxValue;

    /// <summary>Reads a member that is not in the table; the reader stands on its name.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="members">Such members by name, of which the last of a name counts; null before there is one.</param>
    internal abstract void ReadMember(ref Utf8JsonReader reader, ref object? members);
}

/// <summary>How values of one type are read and written.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingType<T> : KlingType
{
    private KlingType<IReadOnlyList<T>>? _list;
    private KlingType<IReadOnlyDictionary<string, T>>? _map;

    private protected KlingType(bool isScalar = false)
        : base(isScalar)
    {
    }

    /// <summary>A list of such values.</summary>
    public KlingType<IReadOnlyList<T>> List => _list ??= new KlingListType<T>(this);

    /// <summary>An object with any member names and such values.</summary>
    public KlingType<IReadOnlyDictionary<string, T>> Map => _map ??= new KlingMapType<T>(this);

    /// <summary>Whether null is one of the values.</summary>
    internal virtual bool AllowsNull => false;

    /// <summary>Reads a value; the reader stands on its first token and is left on its last.</summary>
    internal abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(KlingJsonWriter writer, T value);

    internal override object ReadObject(ref Utf8JsonReader reader) => Read(ref reader)!;

    internal override void WriteObject(KlingJsonWriter writer, object value) => Write(writer, (T)value);

    internal sealed override void ReadMember(ref Utf8JsonReader reader, ref object? members)
    {
        string name = reader.GetString()!;
        reader.Read();
        ((Dictionary<string, T>)(members ??= new Dictionary<string, T>(StringComparer.Ordinal)))[name] = Read(ref reader);
    }

    /// <summary>Writes members of the type.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="members">The members.</param>
    /// <param name="owner">What holds them, for the error when there is a null that must not be.</param>
    internal void WriteMembers(KlingJsonWriter writer, IReadOnlyDictionary<string, T> members, string? owner)
    {
        foreach (KeyValuePair<string, T> member in members)
        {
            writer.WriteName(member.Key);
            WriteItem(writer, member.Value, owner);
        }
    }

    /// <summary>Writes a value that is one of several.</summary>
    internal void WriteItem(KlingJsonWriter writer, T value, string? owner)
    {
        if (value is not null)
        {
            Write(writer, value);
        }
        else if (AllowsNull)
        {
            writer.WriteNull();
        }
        else
        {
            throw KlingJson.NullItem(owner);
        }
    }
}
