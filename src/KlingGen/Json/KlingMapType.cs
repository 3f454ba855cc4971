using System.Text.Json;

namespace KlingGen.Json;

/// <summary>An object with any member names; of a name that comes twice the last value counts.</summary>
internal sealed class KlingMapType<T>(KlingType<T> item) : KlingType<IReadOnlyDictionary<string, T>>
{
    internal override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        KlingJson.ReadStartObject(ref reader);
        Dictionary<string, T> map = new(StringComparer.Ordinal);
        while (KlingJson.ReadMember(ref reader))
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = item.Read(ref reader);
        }

        return map;
    }

    internal override void Write(KlingJsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        int start = writer.BeginObject();
        item.WriteMembers(writer, value, writer.Member);
        writer.EndObject(start);
    }
}
