using System.Text.Json;

namespace KlingGen.Json;

/// <summary>A value of a class, or null.</summary>
internal sealed class KlingReferenceOrNullType<T>(KlingType<T> type) : KlingType<T?>
    where T : class
{
    internal override bool AllowsNull => true;

    internal override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : type.Read(ref reader);

    internal override void Write(KlingJsonWriter writer, T? value) => type.Write(writer, value!);
}

/// <summary>A value of a struct, or null.</summary>
internal sealed class KlingValueOrNullType<T>(KlingType<T> type) : KlingType<T?>
    where T : struct
{
    internal override bool AllowsNull => true;

    internal override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : type.Read(ref reader);

    internal override void Write(KlingJsonWriter writer, T? value) => type.Write(writer, value!.Value);
}
