using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>
/// What generated code writes to. Where the text needs no line breaks and is escaped in one of the usual ways it is put together here and handed
/// to the <see cref="Utf8JsonWriter"/> at once, which takes half the time; else each part is handed over by itself. One for each thread, used again and again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class KlingJsonWriter
{
    [ThreadStatic]
    private static KlingJsonWriter? t_current;

    /// <summary>The last member that was begun of those that hold others; null before there is one.</summary>
    internal string? Member;

    /// <summary>Names of the members that are to be null in the record that is being written, rather than left out; null for none.</summary>
    internal IReadOnlyCollection<string>? Nulls;

    private Utf8JsonWriter? _target;
    private bool _isBusy;
#if NET
    private readonly RawJson _raw = new();
    private bool _isRaw;
#endif

    private KlingJsonWriter()
    {
    }

    private Utf8JsonWriter Target => _target!;

    /// <summary>Writes a member that is a string; null where it may be absent or null.</summary>
    public void Text(KlingMember member, string? value)
    {
        if (value is null)
        {
            Nothing(member);
            return;
        }

#if NET
        if (_isRaw)
        {
            _raw.Name(member);
            _raw.Text(value);
            return;
        }
#endif
        Target.WriteString(member.EncodedName, value);
    }

    /// <summary>Writes a member that is a whole number.</summary>
    public void Int32(KlingMember member, int? value) => Int64(member, value);

    /// <summary>Writes a member that is a whole number.</summary>
    public void Int64(KlingMember member, long? value)
    {
        if (Begin(member, value.HasValue))
        {
            WriteInteger(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member that is a whole number and may be larger than one of 64 bits.</summary>
    public void WholeNumber(KlingMember member, decimal? value)
    {
        if (Begin(member, value.HasValue))
        {
            WriteWholeNumber(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member that is a whole number, as a string.</summary>
    public void IntegerText(KlingMember member, int? value)
    {
        if (value is not { } number)
        {
            Nothing(member);
            return;
        }

#if NET
        if (_isRaw)
        {
            _raw.Name(member);
            _raw.IntegerText(number);
            return;
        }
#endif
        KlingJson.WriteIntegerText(Target, member.EncodedName, number);
    }

    /// <summary>Writes a member that is a number.</summary>
    public void Double(KlingMember member, double? value)
    {
        if (Begin(member, value.HasValue))
        {
            WriteDouble(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member that is true or false.</summary>
    public void Boolean(KlingMember member, bool? value)
    {
        if (Begin(member, value.HasValue))
        {
            WriteBoolean(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member that is any JSON.</summary>
    public void Element(KlingMember member, JsonElement? value)
    {
        if (Begin(member, value.HasValue))
        {
            WriteElement(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a member of another type.</summary>
    public void Value(KlingMember member, object? value)
    {
        if (Begin(member, value is not null))
        {
            Member = member.Name;
            member.Type.WriteObject(this, value!);
        }
    }

    internal static void Write<T>(Utf8JsonWriter target, KlingCodec<T> codec, T value)
        where T : notnull
    {
        // What is written may end up here again, to another target.
        KlingJsonWriter writer = t_current ??= new KlingJsonWriter();
        if (writer._isBusy)
        {
            writer = new KlingJsonWriter();
        }

        writer._isBusy = true;
        try
        {
#if NET
            writer._isRaw = writer._raw.TryBegin(target);
            if (writer._isRaw)
            {
                codec.WriteTo(writer, value);
                writer._raw.End(target);
                return;
            }
#endif
            writer._target = target;
            codec.WriteTo(writer, value);
        }
        finally
        {
            writer.Clear();
        }
    }

    /// <summary>Writes a member's name if it has a value, and what stands for none if not.</summary>
    private bool Begin(KlingMember member, bool hasValue)
    {
        if (!hasValue)
        {
            Nothing(member);
            return false;
        }

#if NET
        if (_isRaw)
        {
            _raw.Name(member);
            return true;
        }
#endif
        Target.WritePropertyName(member.EncodedName);
        return true;
    }

    private void Nothing(KlingMember member)
    {
        if (!member.IsRequired && (Nulls is null || !Nulls.Contains(member.Name)))
        {
            return;
        }

        if (!member.AllowsNull)
        {
            throw KlingJson.Null(member.Name);
        }

        Begin(member, hasValue: true);
        WriteNull();
    }

    private void Clear()
    {
        _isBusy = false;
        Member = null;
        Nulls = null;
#if NET
        if (_isRaw)
        {
            _raw.Clear();
            return;
        }
#endif
        _target = null;
    }
}
