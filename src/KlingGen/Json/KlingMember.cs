using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>A member of a record, as far as its JSON goes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class KlingMember
{
    // Fields, not properties: in a fresh process each accessor would be a method to compile, also within an assembly.
    internal readonly string Name;
    internal readonly KlingType Type;
    internal bool IsRequired;

    /// <summary>Whether null is one of its values.</summary>
    internal bool AllowsNull;

    private readonly byte[] _utf8Name;
    private JsonEncodedText? _encodedName;

    internal KlingMember(string name, KlingType type)
    {
        Name = name;
        Type = type;
        _utf8Name = Encoding.UTF8.GetBytes(name);
    }

    /// <summary>The member must be there, and not be null.</summary>
    public KlingMember Required
    {
        get
        {
            IsRequired = true;
            return this;
        }
    }

    /// <summary>The member must be there, and may be null.</summary>
    public KlingMember RequiredOrNull
    {
        get
        {
            AllowsNull = true;
            return Required;
        }
    }

    /// <summary>The member need not be there, and may be null.</summary>
    public KlingMember OrNull
    {
        get
        {
            AllowsNull = true;
            return this;
        }
    }

    /// <summary>The name as it is written, safe wherever JSON may stand.</summary>
    internal JsonEncodedText EncodedName => _encodedName ??= JsonEncodedText.Encode(Name);

    /// <summary>The members that must be there, by their places in the table.</summary>
    internal static int[] RequiredOf(KlingMember[] members)
    {
        List<int> required = [];
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].IsRequired)
            {
                required.Add(i);
            }
        }

        return required.ToArray();
    }

    /// <summary>The member on whose name the reader stands, or -1. Members mostly come in the order of the schema.</summary>
    internal static int Find(ref Utf8JsonReader reader, KlingMember[] members, int next)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return FindByReader(ref reader, members, next);
        }

        // In one piece and without escapes, as nearly always, the name need not be asked for again.
        ReadOnlySpan<byte> name = reader.ValueSpan;
        for (int i = next; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i]._utf8Name))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(members[i]._utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the member's value.</summary>
    internal void Read(ref Utf8JsonReader reader, KlingValues values, int at)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            values.SetNull(at);
        }
        else if (ReferenceEquals(Type, KlingTypes.Text))
        {
            // The most frequent type: not worth the calls that find its code.
            values.Set(at, KlingJson.ReadString(ref reader));
        }
        else if (Type.IsScalar)
        {
            values.Set(at, Type.ReadBits(ref reader));
        }
        else
        {
            values.Set(at, Type.ReadObject(ref reader));
        }
    }

    private static int FindByReader(ref Utf8JsonReader reader, KlingMember[] members, int next)
    {
        for (int i = next; i < members.Length; i++)
        {
            if (reader.ValueTextEquals(members[i]._utf8Name))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
        {
            if (reader.ValueTextEquals(members[i]._utf8Name))
            {
                return i;
            }
        }

        return -1;
    }
}
