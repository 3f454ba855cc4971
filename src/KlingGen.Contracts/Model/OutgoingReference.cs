namespace KlingGen.Contracts.Model;

/// <summary>Something that a schema file expects of a type in another file, or of one of its own that another file has a say in.</summary>
/// <param name="Kind">What is expected.</param>
/// <param name="Target">The type in the other file.</param>
/// <param name="Owner">Where the type that holds the reference is declared in this file.</param>
/// <param name="Text">The value as JSON text, or the member's wire name; empty where neither belongs to the expectation.</param>
/// <param name="Span">Where this file says so.</param>
/// <param name="JsonPath">The same place in the data.</param>
public sealed record OutgoingReference(
    OutgoingReferenceKind Kind,
    TypeReference Target,
    string Owner,
    string Text,
    FileSpan Span,
    string JsonPath)
{
    // The comparer of an enumeration would have to be compiled when the generator first runs.
    /// <inheritdoc/>
    public bool Equals(OutgoingReference? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && Target.Equals(other.Target)
            && string.Equals(Owner, other.Owner, StringComparison.Ordinal)
            && string.Equals(Text, other.Text, StringComparison.Ordinal)
            && Span.Equals(other.Span)
            && string.Equals(JsonPath, other.JsonPath, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(JsonPath) * 31) + Target.GetHashCode());
}

/// <summary>What can be expected of a type in another file.</summary>
public enum OutgoingReferenceKind
{
    /// <summary>It is declared there (<c>$ref</c>).</summary>
    Exists,

    /// <summary>It allows a value (<c>default</c>, <c>enum</c> or <c>const</c> beside the <c>$ref</c>).</summary>
    AllowsValue,

    /// <summary>It is an object that has a member (a rule on the items of a list).</summary>
    HasMember,

    /// <summary>It is an object that has a member that is a number, or a text of a whole number (the items of a list that are added up).</summary>
    HasNumber,

    /// <summary>It is a number, or a text of a whole number.</summary>
    IsNumber,

    /// <summary>It is a list.</summary>
    IsList,

    /// <summary>It is a text, of which the schema does not list the values.</summary>
    IsText,

    /// <summary>It is a text, a number, true or false, so that a rule can ask for its value.</summary>
    IsComparable,

    /// <summary>It is an object (<c>type</c> beside the <c>$ref</c>).</summary>
    IsObject,

    /// <summary>Null is none of its values (<c>type</c> beside the <c>$ref</c> does not name it).</summary>
    IsNeverNull,

    /// <summary>It is something that the owner can be put together with.</summary>
    IsBase,

    /// <summary>The owner, a type of this file, has a member that fits what other files say of it.</summary>
    Narrows,

    /// <summary>It can be the request of an endpoint: an object, or a choice between objects.</summary>
    IsRequest,
}
