#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif
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

    internal override void WriteObject(KlingJsonWriter writer, object value)
    {
#if NET
        // Most lists are written as [a, b] or as List<T>: neither is then asked for each item through an interface.
        if (value.GetType() == typeof(T[]))
        {
            Write(writer, Unsafe.As<T[]>(value));
            return;
        }

        if (value.GetType() == typeof(List<T>))
        {
            Write(writer, CollectionsMarshal.AsSpan(Unsafe.As<List<T>>(value)));
            return;
        }
#endif
        Write(writer, (IReadOnlyList<T>)value);
    }

    internal override void Write(KlingJsonWriter writer, IReadOnlyList<T> value)
    {
        string? member = writer.Member;
        writer.BeginArray();
        int count = value.Count;
        for (int i = 0; i < count; i++)
        {
            WriteItem(writer, value[i], member);
        }

        writer.EndArray(count);
    }

#if NET
    private void Write(KlingJsonWriter writer, ReadOnlySpan<T> items)
    {
        string? member = writer.Member;
        writer.BeginArray();
        foreach (T value in items)
        {
            WriteItem(writer, value, member);
        }

        writer.EndArray(items.Length);
    }
#endif

    private void WriteItem(KlingJsonWriter writer, T value, string? member)
    {
        item.WriteItem(writer, value, member);
        writer.Separate();
    }
}
