using System.ComponentModel;
#if NET
using System.Runtime.CompilerServices;
#endif
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KlingGen.Json;

/// <summary>The base of the converters of generated types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingCodec<T> : KlingJsonConverter<T>, IKlingCodec
    where T : notnull
{
    private KlingType<T>? _type;

    /// <summary>The type as part of others.</summary>
    public KlingType<T> AsType => _type ??= new CodecType(this);

    Type IKlingCodec.TargetType => typeof(T);

    /// <inheritdoc/>
    public sealed override void WriteValue(Utf8JsonWriter writer, T value) => KlingJsonWriter.Write(writer, this, value);

    JsonTypeInfo IKlingCodec.CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    /// <summary>Writes a value.</summary>
    internal abstract void WriteTo(KlingJsonWriter writer, T value);

    /// <summary>How many members of an object the type does not list.</summary>
    internal virtual int CountUnknown(Utf8JsonReader reader) => int.MaxValue;

    private sealed class CodecType(KlingCodec<T> codec) : KlingType<T>
    {
        internal override T Read(ref Utf8JsonReader reader) => codec.ReadValue(ref reader);

        internal override object ReadObject(ref Utf8JsonReader reader) => codec.ReadValue(ref reader);

        internal override int CountUnknown(Utf8JsonReader reader) => codec.CountUnknown(reader);

        internal override void Write(KlingJsonWriter writer, T value) => codec.WriteTo(writer, value);

        internal override void WriteObject(KlingJsonWriter writer, object value)
        {
#if NET
            // A type known exactly needs no search through what it could be converted to.
            if (!typeof(T).IsValueType && value.GetType() == typeof(T))
            {
                codec.WriteTo(writer, Unsafe.As<object, T>(ref value));
                return;
            }
#endif
            codec.WriteTo(writer, (T)value);
        }
    }
}

/// <summary>The converter of a generated type, for code that does not know the type.</summary>
internal interface IKlingCodec
{
    /// <summary>What it reads and writes.</summary>
    Type TargetType { get; }

    /// <summary>What System.Text.Json wants to know.</summary>
    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
