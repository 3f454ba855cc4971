using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The base of the converters of generated open enumerations.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingEnumCodec<T> : KlingCodec<T>
    where T : struct
{
    /// <summary>The enumeration for a value on the wire.</summary>
    public abstract T Create(string value);

    /// <summary>The enumeration for a value on the wire; null for none.</summary>
    public T? CreateOrNull(string? value) => value is null ? null : Create(value);

    /// <summary>The value that an enumeration is made of.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static string Checked(string value) => value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Whether an object is the same value of the same enumeration.</summary>
    public static bool AreEqual(T value, object? other) => other is T && string.Equals(value.ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override T ReadValue(ref Utf8JsonReader reader) => Create(KlingJson.ReadString(ref reader));

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Create(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    internal sealed override void WriteTo(KlingJsonWriter writer, T value) => writer.WriteText(value.ToString()!);
}
