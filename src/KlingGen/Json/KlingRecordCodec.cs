using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The base of the converters of generated records: reads and writes by a table of the members.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingRecordCodec<T> : KlingCodec<T>
    where T : KlingRecordBase
{
    // Not made in the constructor: the types of members may hold this one, whose only instance is just being made.
    private KlingMember[]? _members;
    private int[]? _required;

    /// <summary>The members in the order in which they are written.</summary>
    protected KlingMember[] Members => _members ??= CreateMembers();

    /// <summary>The type of the members that the schema does not list.</summary>
    protected virtual KlingType Additional => KlingTypes.Element;

    /// <inheritdoc/>
    public sealed override T ReadValue(ref Utf8JsonReader reader)
    {
        KlingJson.ReadStartObject(ref reader);
        KlingMember[] members = Members;
        KlingValues values = KlingValues.Current;
        int outer = values.Enter(members.Length);
        try
        {
            object? additional = null;
            int next = 0;
            bool hasNull = false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int found = KlingMember.Find(ref reader, members, next);
                if (found < 0)
                {
                    Additional.ReadMember(ref reader, ref additional);
                    continue;
                }

                next = found + 1;
                reader.Read();
                hasNull |= reader.TokenType == JsonTokenType.Null;
                members[found].Read(ref reader, values, found);
            }

            foreach (int i in _required ??= KlingMember.RequiredOf(members))
            {
                KlingMember member = members[i];
                if (!(member.AllowsNull ? values.IsPresent(i) : values.Has(i)))
                {
                    throw KlingJson.Missing(member.Name);
                }
            }

            values.AdditionalMembers = additional;
            T record = Create(values);
            if (hasNull)
            {
                record.Nulls = Nulls(values, members);
            }

            return record;
        }
        finally
        {
            values.Leave(outer);
        }
    }

    internal sealed override void WriteTo(KlingJsonWriter writer, T value)
    {
        int start = writer.BeginObject();
        IReadOnlyCollection<string>? outer = writer.Nulls;
        if (value.Rest is null)
        {
            writer.Nulls = null;
            Write(writer, value);
            writer.Nulls = outer;
        }
        else
        {
            writer.Nulls = value.Nulls is null ? null : Known(value.Nulls);
            Write(writer, value);
            writer.Nulls = outer;
            value.WriteAdditional(writer, Additional);
        }

        writer.EndObject(start);
    }

    internal sealed override int CountUnknown(Utf8JsonReader reader)
    {
        int count = 0;
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int found = KlingMember.Find(ref reader, Members, next);
            count += found < 0 ? 1 : 0;
            next = found < 0 ? next : found + 1;
            reader.Read();

            // Not Skip: it refuses readers that may get more data, as those of streams are, though the whole object is here.
            reader.TrySkip();
        }

        return count;
    }

    /// <summary>Makes the table of the members.</summary>
    protected abstract KlingMember[] CreateMembers();

    /// <summary>Makes the record.</summary>
    protected abstract T Create(KlingValues values);

    /// <summary>Writes the members.</summary>
    protected abstract void Write(KlingJsonWriter writer, T value);

    /// <summary>A member that is a string.</summary>
    protected static KlingMember Text(string name) => new(name, KlingTypes.Text);

    /// <summary>A member that is a whole number of 32 bits.</summary>
    protected static KlingMember Int32(string name) => new(name, KlingTypes.Int32);

    /// <summary>A member that is a whole number of 64 bits.</summary>
    protected static KlingMember Int64(string name) => new(name, KlingTypes.Int64);

    /// <summary>A member that is a whole number and may be larger than one of 64 bits.</summary>
    protected static KlingMember WholeNumber(string name) => new(name, KlingTypes.WholeNumber);

    /// <summary>A member that is a whole number, written as a string.</summary>
    protected static KlingMember IntegerText(string name) => new(name, KlingTypes.IntegerText);

    /// <summary>A member that is a number.</summary>
    protected static KlingMember Double(string name) => new(name, KlingTypes.Double);

    /// <summary>A member that is true or false.</summary>
    protected static KlingMember Boolean(string name) => new(name, KlingTypes.Boolean);

    /// <summary>A member that is any JSON.</summary>
    protected static KlingMember Element(string name) => new(name, KlingTypes.Element);

    /// <summary>A member of another type.</summary>
    protected static KlingMember Value(string name, KlingType type) => new(name, type);

    /// <summary>The members that were null although they might have been left out: that difference is in no property.</summary>
    private static string[]? Nulls(KlingValues values, KlingMember[] members)
    {
        List<string> names = [];
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] is { IsRequired: false, AllowsNull: true } && values.IsPresent(i) && !values.Has(i))
            {
                names.Add(members[i].Name);
            }
        }

        return names.Count == 0 ? null : [.. names];
    }

    private IReadOnlyCollection<string> Known(IReadOnlyCollection<string> names)
    {
        foreach (string name in names)
        {
            if (!Array.Exists(Members, member => string.Equals(member.Name, name, StringComparison.Ordinal)))
            {
                throw new JsonException($"'{name}' in NullMembers is the name of no member, so it cannot be written.");
            }
        }

        return names;
    }
}
