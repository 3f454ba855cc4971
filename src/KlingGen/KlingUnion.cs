using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace KlingGen;

/// <summary>The base of generated unions: a value of one of several types, or JSON that fits none of them.</summary>
public abstract record KlingUnion : IKlingChecked
{
    private readonly object _value;

    /// <summary>For generated code.</summary>
    /// <param name="option">Which of the types it is, from 1; 0 for JSON that fits none.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected KlingUnion(int option, object value)
    {
        Option = option;
        _value = value;
    }

    /// <summary>Whether it holds JSON that fits none of the types: kept as it was read, and written back so.</summary>
    public bool IsOther => Option == 0;

    /// <summary>Which of the types it is, from 1; 0 for JSON that fits none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int Option { get; }

    internal int HeldOption => Option;

    internal object Held => _value;

    /// <summary>The JSON that fits none of the types.</summary>
    /// <param name="value">The JSON, or an undefined element where the union holds one of its types.</param>
    /// <returns>Whether there is such JSON.</returns>
    public bool TryGetOther(out JsonElement value) => TryGet(0, out value);

    /// <summary>Checks the value against the schema of the type that it holds.</summary>
    /// <returns>Every violation found; empty when there is none.</returns>
    public IReadOnlyList<KlingViolation> Validate() => KlingChecks.Run(this);

    /// <summary>Whether both hold equal values of the same type; lists are compared item by item.</summary>
    public virtual bool Equals(KlingUnion? other) =>
        other is not null && EqualityContract == other.EqualityContract && Option == other.Option && KlingEquality.AreEqual(_value, other._value);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Option * 397) ^ KlingEquality.Hash(_value));

    /// <summary>The value as text: a number as in JSON, a list in brackets.</summary>
    public sealed override string ToString() => Text(_value);

    void IKlingChecked.Check(KlingChecks checks) => Check(checks);

    /// <summary>Adds every violation of the schema of the type that is held.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void Check(KlingChecks checks)
    {
        if (IsOther)
        {
            checks.Unknown();
        }
    }

    /// <summary>The value, of which the type is known.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Get<T>() => (T)_value;

    /// <summary>The value if it is of one type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool TryGet<T>(int option, [NotNullWhen(true)] out T? value)
    {
        value = Option == option ? (T)_value : default;
        return Option == option;
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        JsonElement json => json.GetRawText(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => value.ToString() ?? "",
    };
}
