using System.ComponentModel;
using System.Text;
using KlingGen.Json;

namespace KlingGen;

/// <summary>What generated records have in common, whatever the members that their schemas do not list may be.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract record KlingRecordBase : IKlingChecked
{
    /// <summary>What a record seldom has any of, in one field: a response of many small records is then not half made of empty fields. Null when there is nothing.</summary>
    internal object? Rest;

    /// <summary>
    /// Names in JSON of members that are null on purpose: they are written as <c>null</c>, where any other member without a value is left out. Of a record that was read, the
    /// members that were <c>null</c> there. Null when there are none; it does not count when records are compared.
    /// </summary>
    public IReadOnlyCollection<string>? NullMembers
    {
        get => Nulls;
        init => Nulls = value;
    }

    /// <summary>The same, for the code that has just read the record.</summary>
    internal IReadOnlyCollection<string>? Nulls
    {
        get => (Rest as RecordRest)?.Nulls;
        set => Rest = value is null ? Additional : new RecordRest(Additional, value);
    }

    /// <summary>The members that the schema does not list, whatever their type.</summary>
    private protected object? Additional
    {
        get => Rest is RecordRest rest ? rest.Additional : Rest;
        set
        {
            // Nearly every record is made with none.
            if (value is not null || Rest is not null)
            {
                Rest = Nulls is { } nulls ? new RecordRest(value, nulls) : value;
            }
        }
    }

    /// <summary>Checks the value against its schema.</summary>
    /// <returns>Every violation found; empty when there is none.</returns>
    public IReadOnlyList<KlingViolation> Validate() => KlingChecks.Run(this);

    void IKlingChecked.Check(KlingChecks checks) => CheckMembers(checks);

    /// <summary>Whether both are of one type and hold equal values; lists and maps are compared by what is in them.</summary>
    public virtual bool Equals(KlingRecordBase? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && KlingEquality.AreEqual(MemberValues(), other.MemberValues()));

    /// <inheritdoc/>
    public override int GetHashCode() => KlingEquality.Hash(MemberValues());

    /// <summary>Adds every violation of the record's schema.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CheckMembers(KlingChecks checks)
    {
    }

    /// <summary>The values that are compared by what is in them, always in the same order; none where each can be compared by itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual object?[] MemberValues() => [];

    /// <summary>Adds the members to the text of the record.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>Writes the members that the schema does not list.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="type">The type of their values.</param>
    internal abstract void WriteAdditional(KlingJsonWriter writer, KlingType type);

    private protected static bool PrintAdditional<T>(StringBuilder builder, IReadOnlyDictionary<string, T>? additional)
    {
        if (additional is not { Count: > 0 })
        {
            return false;
        }

        builder.Append("AdditionalProperties = { ").Append(string.Join(", ", additional.Select(member => $"{member.Key} = {member.Value}"))).Append(" }");
        return true;
    }
}
