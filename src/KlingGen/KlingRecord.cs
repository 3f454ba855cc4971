using System.Text;
using System.Text.Json;
using KlingGen.Json;

namespace KlingGen;

/// <summary>The base of generated records: what each has beside the members of its schema.</summary>
public abstract record KlingRecord : KlingRecordBase
{
    /// <summary>Members that the schema does not know: kept when read, sent when set. Null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties
    {
        get => (IReadOnlyDictionary<string, JsonElement>?)Additional;
        init => Additional = value;
    }

    /// <summary>Whether both are of one type and hold equal values; lists and maps are compared by what is in them.</summary>
    public virtual bool Equals(KlingRecord? other) => base.Equals(other) && KlingEquality.AreEqual(AdditionalProperties, other!.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Adds what the schema does not know to the text of the record, where there is any.</summary>
    protected override bool PrintMembers(StringBuilder builder) => PrintAdditional(builder, AdditionalProperties);

    internal sealed override void WriteAdditional(KlingJsonWriter writer, KlingType type)
    {
        // Apart, since there seldom are any: what the loop needs is then neither loaded nor compiled.
        if (AdditionalProperties is not null)
        {
            writer.WriteMembers(AdditionalProperties);
        }
    }
}
