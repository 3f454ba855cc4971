using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>What two contracts both allow.</summary>
internal sealed class ValueIntersection(Func<TypeReference, NamedType?> find)
{
    // Choices within choices could otherwise be tried in exponentially many ways.
    private const int MaximumUnions = 1_000;

    private int _unions;

    /// <summary>What is wrong, where nothing is left; what follows "it".</summary>
    public string? Fault { get; private set; }

    /// <summary>The values that both allow; null where nothing is left, or where that cannot be said.</summary>
    /// <param name="first">One contract.</param>
    /// <param name="second">The other.</param>
    /// <param name="isTyped">Whether the other is about values of every type; else of a choice those of other types are left as they are.</param>
    public ValueContract? Of(ValueContract first, ValueContract second, bool isTyped = true)
    {
        bool isNullable = (first.IsNullable || first is AnyValue) && (second.IsNullable || second is AnyValue);
        if (first is NullValue || second is NullValue)
        {
            return isNullable ? new NullValue() : Nothing("is null, which the other does not allow");
        }

        ValueContract left = first.WithoutNull();
        ValueContract right = second.WithoutNull();
        ValueContract? both = left.Equals(right) || right is AnyValue ? left : left is AnyValue ? right
            : ResolvedValue.Of(left, find) is UnionValue options ? OfUnion(options, right, isTyped)
            : ResolvedValue.Of(right, find) is UnionValue others ? OfUnion(others, left, true)
            : OfShapes(left, right);
        return both?.OrNull(isNullable);
    }

    private ValueContract? OfUnion(UnionValue union, ValueContract other, bool isTyped)
    {
        if (++_unions > MaximumUnions)
        {
            return null;
        }

        List<ValueContract> left = [];
        foreach (ValueContract option in union.Options)
        {
            if (!isTyped && Kind(option) is { } kind && kind != Kind(other))
            {
                left.Add(option);
                continue;
            }

            ValueContract? both = Of(option, other);
            if (both is null && Fault is null)
            {
                // It cannot be said what is left of it.
                return null;
            }

            Fault = null;
            if (both is UnionValue inner)
            {
                left.AddRange(inner.Options);
            }
            else if (both is not null)
            {
                left.Add(both.WithoutNull());
            }
        }

        left = [.. left.Distinct()];
        return left.Count switch
        {
            0 => Nothing("has none of the forms that the other allows"),
            1 => left[0],
            _ => new UnionValue(false, left.ToEquatableArray()),
        };
    }

    private ValueContract? OfShapes(ValueContract left, ValueContract right)
    {
        switch (left, right)
        {
            case (StringValue a, StringValue b):
                return OfTexts(a, b);
            case (NumberValue a, NumberValue b):
                return OfNumbers(a, b);
            case (BooleanValue a, BooleanValue b):
                return a.Constant is null || b.Constant is null || a.Constant == b.Constant ? new BooleanValue(false) { Constant = a.Constant ?? b.Constant } : Nothing("has the other value");
            case (ArrayValue a, ArrayValue b) when a.Places.IsEmpty && b.Places.IsEmpty:
                return Of(a.Item, b.Item) is { } item
                    ? new ArrayValue(false, item) { MinItems = Greater(a.MinItems, b.MinItems), MaxItems = Less(a.MaxItems, b.MaxItems), UniqueItems = a.UniqueItems || b.UniqueItems }
                    : null;
            case (MapValue { Names: not null } a, MapValue { Names: not null } b) when a.Names != b.Names:
                return null;
            case (MapValue a, MapValue b):
                return Of(a.Item, b.Item) is { } value
                    ? new MapValue(false, value) { MinMembers = Greater(a.MinMembers, b.MinMembers), MaxMembers = Less(a.MaxMembers, b.MaxMembers), Names = a.Names ?? b.Names }
                    : null;
        }

        if ((left is ReferenceValue x && find(x.Target) is AliasType) || (right is ReferenceValue y && find(y.Target) is AliasType))
        {
            ValueContract known = ResolvedValue.Of(left, find);
            ValueContract other = ResolvedValue.Of(right, find);
            return known.Equals(left) && other.Equals(right) ? null : Of(known, other);
        }

        return OfNamed(left, right);
    }

    private ValueContract? OfNamed(ValueContract left, ValueContract right)
    {
        switch (left, right)
        {
            case (ReferenceValue a, ReferenceValue b) when a.Target == b.Target || (find(a.Target) is EnumType && find(b.Target) is EnumType):
                EquatableArray<string> values = Both(Values(a), Values(b));
                return a.Target == b.Target && a.AllowedValues.IsEmpty && b.AllowedValues.IsEmpty ? a
                    : values.IsEmpty ? Nothing($"has none of the values {string.Join(", ", Values(a).Take(10))}")
                    : a with { AllowedValues = values };
            case (ReferenceValue a, StringValue b) when find(a.Target) is EnumType:
                return Narrow(a, b);
            case (StringValue a, ReferenceValue b) when find(b.Target) is EnumType:
                return Narrow(b, a);
            default:
                return Kind(left) is { } one && Kind(right) is { } other && one != other ? Nothing($"is no {one}") : null;
        }
    }

    /// <summary>The type in words; null where that is not known.</summary>
    private string? Kind(ValueContract value) => ResolvedValue.Of(value, find) switch
    {
        StringValue => "text",
        NumberValue => "number",
        ArrayValue => "list",
        BooleanValue => "boolean",
        MapValue => "object",
        ReferenceValue reference => find(reference.Target) switch
        {
            EnumType => "text",
            ObjectType => "object",
            _ => null,
        },
        _ => null,
    };

    // Whether a listed value fits what is said of its length or form shows here; whether it fits is then no question any more.
    private ValueContract? Narrow(ReferenceValue choice, StringValue text)
    {
        EquatableArray<string> all = Values(choice);
        EquatableArray<string> values = all.Where(value => ValueChecker.Fault(text, new JsonString(default, value), find) is null).ToEquatableArray();
        return values.Count == all.Count ? choice
            : values.IsEmpty ? Nothing($"has none of the values {string.Join(", ", all.Take(10))}")
            : choice with { AllowedValues = values };
    }

    private ValueContract? OfTexts(StringValue a, StringValue b)
    {
        string? pattern = a.Pattern is null || b.Pattern is null || a.Pattern == b.Pattern ? a.Pattern ?? b.Pattern : Patterns.Join(a.Pattern, b.Pattern);
        if (pattern is null && a.Pattern is not null)
        {
            return null;
        }

        StringValue both = a with
        {
            MinLength = Greater(a.MinLength, b.MinLength),
            MaxLength = Less(a.MaxLength, b.MaxLength),
            Pattern = pattern,
            Format = a.Format ?? b.Format,
            AllowedValues = a.AllowedValues.IsEmpty ? b.AllowedValues : b.AllowedValues.IsEmpty ? a.AllowedValues : Both(a.AllowedValues, b.AllowedValues),
            MediaLimits = b.MediaLimits.IsEmpty ? a.MediaLimits : b.MediaLimits,
        };
        return both.AllowedValues.IsEmpty && !a.AllowedValues.IsEmpty ? Nothing($"has none of the values {string.Join(", ", a.AllowedValues)}")
            : both.MinLength > both.MaxLength ? Nothing($"must be at least {both.MinLength} and at most {KeywordReading.Count(both.MaxLength ?? 0, "character")} long")
            : both;
    }

    private ValueContract? OfNumbers(NumberValue a, NumberValue b)
    {
        double? step = a.MultipleOf is null || b.MultipleOf is null ? a.MultipleOf ?? b.MultipleOf
            : IsWhole(a.MultipleOf.Value / b.MultipleOf.Value) ? a.MultipleOf
            : IsWhole(b.MultipleOf.Value / a.MultipleOf.Value) ? b.MultipleOf
            : null;
        if (step is null && a.MultipleOf is not null)
        {
            return null;
        }

        NumberValue both = a with
        {
            IsInteger = a.IsInteger || b.IsInteger,
            Minimum = Greater(a.Minimum, b.Minimum),
            Maximum = Less(a.Maximum, b.Maximum),
            ExclusiveMinimum = Greater(a.ExclusiveMinimum, b.ExclusiveMinimum),
            ExclusiveMaximum = Less(a.ExclusiveMaximum, b.ExclusiveMaximum),
            MultipleOf = step,
            AllowedValues = a.AllowedValues.IsEmpty ? b.AllowedValues : b.AllowedValues.IsEmpty ? a.AllowedValues : Both(a.AllowedValues, b.AllowedValues),
        };
        bool isEmpty = both.Minimum > both.Maximum || both.Minimum >= both.ExclusiveMaximum || both.ExclusiveMinimum >= both.Maximum || both.ExclusiveMinimum >= both.ExclusiveMaximum
            || (both.AllowedValues.IsEmpty && !a.AllowedValues.IsEmpty);
        return isEmpty ? Nothing("is no number that the other allows") : both;
    }

    private ValueContract? Nothing(string fault)
    {
        Fault = fault;
        return null;
    }

    private EquatableArray<string> Values(ReferenceValue value) => !value.AllowedValues.IsEmpty ? value.AllowedValues : find(value.Target) is EnumType type ? type.Values : default;

    private static EquatableArray<string> Both(EquatableArray<string> first, EquatableArray<string> second) =>
        first.Where(value => second.Contains(value, StringComparer.Ordinal)).ToEquatableArray();

    private static bool IsWhole(double value) => Math.Floor(value).Equals(value);

    private static T? Greater<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is { } x && b is { } y ? (x.CompareTo(y) >= 0 ? x : y) : a ?? b;

    private static T? Less<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is { } x && b is { } y ? (x.CompareTo(y) <= 0 ? x : y) : a ?? b;
}
