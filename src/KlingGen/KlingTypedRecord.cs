using System.Text;
using KlingGen.Json;

namespace KlingGen;

/// <summary>The base of generated records whose schema gives a type to the members that it does not list.</summary>
/// <typeparam name="T">The type of their values.</typeparam>
public abstract record KlingRecord<T> : KlingRecordBase
{
    /// <summary>Members that the schema does not list: kept when read, sent when set. Null when there are none.</summary>
    public IReadOnlyDictionary<string, T>? AdditionalProperties
    {
        get => (IReadOnlyDictionary<string, T>?)Additional;
        init => Additional = value;
    }

    /// <summary>Whether both are of one type and hold equal values; lists and maps are compared by what is in them.</summary>
    public virtual bool Equals(KlingRecord<T>? other) => base.Equals(other) && KlingEquality.AreEqual(AdditionalProperties, other!.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Adds what the schema does not list to the text of the record, where there is any.</summary>
    protected override bool PrintMembers(StringBuilder builder) => PrintAdditional(builder, AdditionalProperties);

    internal sealed override void WriteAdditional(KlingJsonWriter writer, KlingType type)
    {
        if (AdditionalProperties is not null)
        {
            ((KlingType<T>)type).WriteMembers(writer, AdditionalProperties, nameof(AdditionalProperties));
        }
    }
}
