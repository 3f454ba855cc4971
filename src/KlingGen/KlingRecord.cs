using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace KlingGen;

/// <summary>The base of generated records: what each has beside the members of its schema.</summary>
public abstract record KlingRecord : IKlingChecked
{
    /// <summary>Members that the schema does not know: kept when read, sent when set. Null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Checks the value against its schema.</summary>
    /// <returns>Every violation found; empty when there is none.</returns>
    public IReadOnlyList<KlingViolation> Validate() => KlingChecks.Run(this);

    void IKlingChecked.Check(KlingChecks checks) => CheckMembers(checks);

    /// <summary>Adds every violation of the record's schema.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CheckMembers(KlingChecks checks)
    {
    }

    /// <summary>Adds what the schema does not know to the text of the record, where there is any.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        if (AdditionalProperties is not { Count: > 0 } additional)
        {
            return false;
        }

        builder.Append(nameof(AdditionalProperties)).Append(" = { ").Append(string.Join(", ", additional.Select(member => $"{member.Key} = {member.Value}"))).Append(" }");
        return true;
    }
}
