using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>A member of a record, as far as its JSON goes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingMember
{
    private readonly byte[] _utf8Name;
    private JsonEncodedText? _encodedName;
    private byte[]? _prefix;

    internal KlingMember(string name, KlingType type)
    {
        Name = name;
        Type = type;
        IsScalar = type.IsScalar;
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

    internal string Name { get; }

    internal KlingType Type { get; }

    internal bool IsScalar { get; }

    internal bool IsRequired { get; private set; }

    /// <summary>Whether null is one of its values.</summary>
    internal bool AllowsNull { get; private set; }

    /// <summary>The name as it is written, safe wherever JSON may stand.</summary>
    internal JsonEncodedText EncodedName => _encodedName ??= JsonEncodedText.Encode(Name);

    /// <summary>What is written before the value of a member that is not the first: <c>,"name":</c>.</summary>
    internal byte[] Prefix => _prefix ??= [(byte)',', (byte)'"', .. EncodedName.EncodedUtf8Bytes, (byte)'"', (byte)':'];

    /// <summary>Whether the reader stands on this member's name.</summary>
    internal bool IsAt(ref Utf8JsonReader reader) => reader.ValueTextEquals(_utf8Name);
}
