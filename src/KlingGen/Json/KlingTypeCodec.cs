using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The converter of a type that is no generated one.</summary>
internal sealed class KlingTypeCodec<T>(KlingType<T> type) : KlingCodec<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override T ReadValue(ref Utf8JsonReader reader) => type.Read(ref reader);

    internal override void WriteTo(KlingJsonWriter writer, T value) => type.Write(writer, value);
}
