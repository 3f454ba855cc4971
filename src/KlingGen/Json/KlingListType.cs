using System.Text.Json;

namespace KlingGen.Json;

/// <summary>A list.</summary>
internal sealed class KlingListType<T>(KlingType<T> item) : KlingType<IReadOnlyList<T>>
{
    internal override IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        KlingJson.ReadStartArray(ref reader);
        List<T> list = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(item.Read(ref reader));
        }

        return list;
    }

    internal override void Write(KlingJsonWriter writer, IReadOnlyList<T> value)
    {
        writer.BeginArray();
        int count = value.Count;
        for (int i = 0; i < count; i++)
        {
            if (value[i] is { } present)
            {
                item.Write(writer, present);
            }
            else
            {
                writer.WriteNull();
            }

            writer.Separate();
        }

        writer.EndArray(count);
    }
}
