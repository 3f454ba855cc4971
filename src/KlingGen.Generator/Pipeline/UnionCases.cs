using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>A type that a union's value can be.</summary>
/// <param name="Value">The type; <see cref="AnyValue"/> where the schema says nothing of it.</param>
/// <param name="Owner">The named type in which it is written.</param>
/// <param name="Key">Its place there.</param>
internal sealed record UnionCase(ValueContract Value, TypeReference Owner, string Key);

/// <summary>Boils the options of a union down to the types that C# and JSON can tell apart.</summary>
internal sealed class UnionCases
{
    private readonly Func<TypeReference, (TypeKind Kind, ValueContract? Alias)?> _find;
    private readonly List<UnionCase> _cases = [];
    private readonly HashSet<TypeReference> _seen = [];
    private bool _hasNull;

    private UnionCases(Func<TypeReference, (TypeKind Kind, ValueContract? Alias)?> find) => _find = find;

    /// <summary>The cases in the order of the options; aliases are followed, and options that C# cannot tell apart are one. With a single case there is no need for a union. A case that is nullable makes the union so.</summary>
    public static List<UnionCase> Of(UnionValue union, TypeReference owner, string key, Func<TypeReference, (TypeKind Kind, ValueContract? Alias)?> find)
    {
        UnionCases cases = new(find);
        cases.Add(new UnionCase(union, owner, key));
        if (cases._hasNull && cases._cases.Count == 0)
        {
            cases._cases.Add(new UnionCase(new NullValue(), owner, key));
        }
        else if (cases._hasNull)
        {
            cases._cases[0] = cases._cases[0] with { Value = WithNull(cases._cases[0].Value, true) };
        }

        return cases._cases;
    }

    /// <summary>A union without what makes no difference to its cases, so that names do not depend on limits.</summary>
    public static ValueContract Bare(ValueContract value) => value switch
    {
        StringValue text => new StringValue(false) { AllowedValues = text.AllowedValues.IsEmpty ? default : EquatableArray.Of("0") },
        NumberValue number => new NumberValue(false) { IsInteger = number.IsInteger },
        ArrayValue array => new ArrayValue(false, Bare(array.Item)),
        MapValue map => new MapValue(false, Bare(map.Item)),
        ReferenceValue reference => new ReferenceValue(false, reference.Target),
        UnionValue union => new UnionValue(false, union.Options.Select(Bare).ToEquatableArray()),
        BooleanValue => new BooleanValue(false),
        _ => value with { IsNullable = false },
    };

    private void Add(UnionCase option)
    {
        option = Follow(option);
        switch (option.Value)
        {
            case UnionValue union:
                for (int i = 0; i < union.Options.Count; i++)
                {
                    Add(option with { Value = WithNull(union.Options[i], union.IsNullable), Key = UnionPlaces.Option(option.Key, i) });
                }

                return;
            case NullValue:
                _hasNull = true;
                return;
            case ReferenceValue reference when _find(reference.Target) is not { } type:
                AddMerged(option with { Value = new AnyValue(reference.IsNullable) });
                return;
            case ReferenceValue reference when _find(reference.Target) is { Kind: TypeKind.Alias, Alias: var alias }:
                if (alias is not null && _seen.Add(reference.Target))
                {
                    Add(new UnionCase(WithNull(alias, reference.IsNullable), reference.Target, ""));
                }

                return;
            default:
                AddMerged(option);
                return;
        }
    }

    // Chains of plain other names may be longer than the stack is deep.
    private UnionCase Follow(UnionCase option)
    {
        while (option.Value is ReferenceValue reference && _find(reference.Target) is { Kind: TypeKind.Alias, Alias: ReferenceValue next } && _seen.Add(reference.Target))
        {
            option = new UnionCase(WithNull(Marked(next, reference), reference.IsNullable), reference.Target, "");
        }

        return option;
    }

    private static ValueContract Marked(ReferenceValue next, ReferenceValue by) => by.Discriminator is null ? next : next with { Discriminator = by.Discriminator };

    private static Discriminator? Both(Discriminator? left, Discriminator? right) =>
        left is null || right is null || left.Member != right.Member ? null : left with { Values = Both(left.Values, right.Values) };

    private void AddMerged(UnionCase option)
    {
        for (int i = 0; i < _cases.Count; i++)
        {
            if (Merge(_cases[i].Value, option.Value) is { } merged)
            {
                _cases[i] = _cases[i] with { Value = merged };
                return;
            }
        }

        _cases.Add(option);
    }

    /// <summary>What allows all that either allows, or null where C# can tell them apart.</summary>
    private static ValueContract? Merge(ValueContract left, ValueContract right)
    {
        bool isNullable = left.IsNullable || right.IsNullable;
        switch (left, right)
        {
            case (StringValue a, StringValue b) when a.AllowedValues.IsEmpty == b.AllowedValues.IsEmpty:
                return new StringValue(isNullable)
                {
                    MinLength = Looser(a.MinLength, b.MinLength, Math.Min),
                    MaxLength = Looser(a.MaxLength, b.MaxLength, Math.Max),
                    Pattern = a.Pattern == b.Pattern ? a.Pattern : null,
                    AllowedValues = Both(a.AllowedValues, b.AllowedValues),
                };
            case (NumberValue a, NumberValue b) when a.IsInteger == b.IsInteger:
                return new NumberValue(isNullable)
                {
                    IsInteger = a.IsInteger,
                    Minimum = Looser(a.Minimum, b.Minimum, Math.Min),
                    Maximum = Looser(a.Maximum, b.Maximum, Math.Max),
                    ExclusiveMinimum = Looser(a.ExclusiveMinimum, b.ExclusiveMinimum, Math.Min),
                    ExclusiveMaximum = Looser(a.ExclusiveMaximum, b.ExclusiveMaximum, Math.Max),
                    MultipleOf = a.MultipleOf.Equals(b.MultipleOf) ? a.MultipleOf : null,
                    AllowedValues = a.AllowedValues.IsEmpty || b.AllowedValues.IsEmpty ? default : Both(a.AllowedValues, b.AllowedValues),
                };
            case (BooleanValue a, BooleanValue b):
                return new BooleanValue(isNullable) { Constant = a.Constant == b.Constant ? a.Constant : null };
            case (AnyValue, AnyValue):
                return WithNull(left, right.IsNullable);
            case (ReferenceValue a, ReferenceValue b) when a.Target == b.Target:
                return new ReferenceValue(isNullable, a.Target) { AllowedValues = a.AllowedValues.IsEmpty || b.AllowedValues.IsEmpty ? default : Both(a.AllowedValues, b.AllowedValues), Discriminator = Both(a.Discriminator, b.Discriminator) };
            case (ArrayValue a, ArrayValue b) when Merge(a.Item, b.Item) is { } item:
                return new ArrayValue(isNullable, item)
                {
                    MinItems = Looser(a.MinItems, b.MinItems, Math.Min),
                    MaxItems = Looser(a.MaxItems, b.MaxItems, Math.Max),
                    UniqueItems = a.UniqueItems && b.UniqueItems,
                };
            case (MapValue a, MapValue b) when Merge(a.Item, b.Item) is { } item:
                return new MapValue(isNullable, item)
                {
                    Names = a.Names == b.Names ? a.Names : null,
                    MinMembers = Looser(a.MinMembers, b.MinMembers, Math.Min),
                    MaxMembers = Looser(a.MaxMembers, b.MaxMembers, Math.Max),
                };
            default:
                return null;
        }
    }

    private static EquatableArray<string> Both(EquatableArray<string> left, EquatableArray<string> right) => left.Union(right).ToEquatableArray();

    private static T? Looser<T>(T? left, T? right, Func<T, T, T> choose)
        where T : struct => left is { } a && right is { } b ? choose(a, b) : null;

    private static ValueContract WithNull(ValueContract value, bool isNullable) => isNullable && !value.IsNullable ? value with { IsNullable = true } : value;
}
