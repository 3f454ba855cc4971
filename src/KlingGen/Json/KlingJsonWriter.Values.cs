using System.Text.Json;

namespace KlingGen.Json;

// What the types of members write with: objects, arrays and single values.
public sealed partial class KlingJsonWriter
{
    internal int BeginObject()
    {
#if NET
        if (_isRaw)
        {
            return _raw.BeginObject();
        }
#endif
        Enter();
        Target.WriteStartObject();
        return 0;
    }

    internal void EndObject(int start)
    {
#if NET
        if (_isRaw)
        {
            _raw.EndObject(start);
            return;
        }
#endif
        Target.WriteEndObject();
    }

    internal void BeginArray()
    {
#if NET
        if (_isRaw)
        {
            _raw.BeginArray();
            return;
        }
#endif
        Enter();
        Target.WriteStartArray();
    }

    /// <summary>Ends an item of an array.</summary>
    internal void Separate()
    {
#if NET
        if (_isRaw)
        {
            _raw.Byte((byte)',');
        }
#endif
    }

    internal void EndArray(int count)
    {
#if NET
        if (_isRaw)
        {
            _raw.EndArray(count);
            return;
        }
#endif
        Target.WriteEndArray();
    }

    internal void WriteName(string name)
    {
#if NET
        if (_isRaw)
        {
            _raw.Name(name);
            return;
        }
#endif
        Target.WritePropertyName(name);
    }

    internal void WriteText(string value)
    {
#if NET
        if (_isRaw)
        {
            _raw.Text(value);
            return;
        }
#endif
        Target.WriteStringValue(value);
    }

    internal void WriteInteger(long value)
    {
#if NET
        if (_isRaw)
        {
            _raw.Integer(value);
            return;
        }
#endif
        Target.WriteNumberValue(value);
    }

    internal void WriteIntegerText(int value)
    {
#if NET
        if (_isRaw)
        {
            _raw.IntegerText(value);
            return;
        }
#endif
        KlingJson.WriteIntegerText(Target, value);
    }

    internal void WriteDouble(double value)
    {
#if NET
        if (_isRaw)
        {
            _raw.Double(value);
            return;
        }
#endif
        Target.WriteNumberValue(value);
    }

    internal void WriteWholeNumber(decimal value)
    {
        // A decimal keeps its zeros: it would be written as 5.0.
        value = decimal.Truncate(value) is var whole && whole == value ? whole : value;
#if NET
        if (_isRaw)
        {
            _raw.Decimal(value);
            return;
        }
#endif
        Target.WriteNumberValue(value);
    }

    internal void WriteBoolean(bool value)
    {
#if NET
        if (_isRaw)
        {
            _raw.Bytes(value ? "true"u8 : "false"u8);
            return;
        }
#endif
        Target.WriteBooleanValue(value);
    }

    internal void WriteNull()
    {
#if NET
        if (_isRaw)
        {
            _raw.Bytes("null"u8);
            return;
        }
#endif
        Target.WriteNullValue();
    }

    internal void WriteElement(JsonElement value)
    {
#if NET
        if (_isRaw)
        {
            _raw.Element(value);
            return;
        }
#endif
        value.WriteTo(Target);
    }

    internal void WriteMembers(IReadOnlyDictionary<string, JsonElement> members)
    {
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            WriteName(member.Key);
            WriteElement(member.Value);
        }
    }

    private void Enter()
    {
        if (Target.CurrentDepth >= KlingJson.MaximumDepth)
        {
            throw KlingJson.TooDeep(KlingJson.MaximumDepth);
        }
    }
}
