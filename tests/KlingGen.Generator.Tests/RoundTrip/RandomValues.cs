using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace KlingGen.Generator.Tests.RoundTrip;

/// <summary>Values of generated types, drawn from a seed by reflection: most are tame, some break a limit, a nullability or an enumeration.</summary>
/// <param name="seed">The seed.</param>
/// <param name="limits">Numbers that the schema names: values fall on them and beside them.</param>
/// <param name="wild">How many of a hundred values are not tame.</param>
/// <param name="presence">How many of a hundred members that may be left out are set.</param>
internal sealed class RandomValues(int seed, IReadOnlyList<double> limits, int wild, int presence)
{
    private static readonly NullabilityInfoContext _nullability = new();

    private readonly Random _random = new(seed);

    /// <summary>A request or response: a record, or a choice between some.</summary>
    public object Payload(Type type) => typeof(KlingUnion).IsAssignableFrom(type) ? Union(type, 0) : Record(type);

    /// <summary>A record with its members set at random.</summary>
    public object Record(Type type, int depth = 0)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.GetCustomAttribute<KlingParameterAttribute>() is not null))
        {
            NullabilityInfo nullability = Nullability(property);
            bool mayBeNull = nullability.WriteState == NullabilityState.Nullable;
            if (mayBeNull ? !Chance(depth > 3 ? 5 : presence) : IsWild() && !property.PropertyType.IsValueType && Chance(20))
            {
                continue;
            }

            property.SetValue(record, Value(property.PropertyType, nullability, depth));
        }

        if (Chance(presence / 3) && type.GetProperty("AdditionalProperties") is { } additional)
        {
            additional.SetValue(record, Map(additional.PropertyType.GetGenericArguments()[1], Nullability(additional).GenericTypeArguments[1], depth));
        }

        return record;
    }

    // The context is not for use by several threads.
    private static NullabilityInfo Nullability(PropertyInfo property)
    {
        lock (_nullability)
        {
            return _nullability.Create(property);
        }
    }

    private object? Value(Type type, NullabilityInfo? nullability, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text();
        }

        if (type == typeof(bool))
        {
            return Chance(50);
        }

        if (type == typeof(int))
        {
            return (int)Math.Clamp(Whole(), int.MinValue, int.MaxValue);
        }

        if (type == typeof(long))
        {
            return (long)Whole();
        }

        if (type == typeof(decimal))
        {
            return IsWild() ? Pick(-1m, 0.5m, ulong.MaxValue) : Pick(0m, 42m, 15_000_000_000_000_000_001m);
        }

        if (type == typeof(double))
        {
            return IsWild() ? Near() : Pick(0.25, 0.5, 1, 2, 2.5);
        }

        if (type == typeof(JsonElement))
        {
            using JsonDocument document = JsonDocument.Parse(Pick("null", "1", "\"a\"", "[1, {\"b\": [2]}]", "true", "{\"c\": \"\\u00e9\"}"));
            return document.RootElement.Clone();
        }

        if (type.GetProperty("KnownValues") is { } known)
        {
            IReadOnlyList<string> values = (IReadOnlyList<string>)known.GetValue(null)!;
            return Activator.CreateInstance(type, IsWild() && Chance(30) ? "unknown value" : values[_random.Next(values.Count)]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return List(type.GetGenericArguments()[0], nullability?.GenericTypeArguments[0], depth);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return Map(type.GetGenericArguments()[1], nullability?.GenericTypeArguments[1], depth);
        }

        if (type.IsArray)
        {
            return List(type.GetElementType()!, null, depth);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
        {
            return Map(type.GetGenericArguments()[1], null, depth);
        }

        return typeof(KlingUnion).IsAssignableFrom(type) ? Union(type, depth) : Record(type, depth + 1);
    }

    private Array List(Type item, NullabilityInfo? nullability, int depth)
    {
        Array list = Array.CreateInstance(item, IsWild() ? (int)Math.Clamp(Near(), 0, 12) : _random.Next(1, 3));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Item(item, nullability, depth), i);
        }

        return list;
    }

    private IDictionary Map(Type value, NullabilityInfo? nullability, int depth)
    {
        IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        for (int i = _random.Next(3); i > 0; i--)
        {
            map["key " + i] = Item(value, nullability, depth);
        }

        return map;
    }

    private object? Item(Type type, NullabilityInfo? nullability, int depth)
    {
        bool canBeNull = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        bool mayBeNull = nullability?.WriteState == NullabilityState.Nullable;
        return canBeNull && Chance(mayBeNull ? 30 : IsWild() ? 10 : 0) ? null : Value(type, nullability, depth + 1);
    }

    private object Union(Type type, int depth)
    {
        MethodInfo[] ways = [.. type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(m => m.Name == "op_Implicit" || m.Name.StartsWith("From", StringComparison.Ordinal)).OrderBy(m => m.ToString(), StringComparer.Ordinal)];
        MethodInfo way = Pick(ways);
        return way.Invoke(null, [Value(way.GetParameters()[0].ParameterType, null, depth + 1)])!;
    }

    private string Text()
    {
        if (!IsWild())
        {
            return Pick("abc", "de", "xyzw", "lower", "letters");
        }

        int length = (int)Math.Clamp(Near(), 0, 4_000);
        return string.Concat(Enumerable.Repeat(Pick("A", "é", "😀", "\n", "\u2028", "\"", "1", "a"), length));
    }

    private double Whole() => IsWild() ? Math.Floor(Near()) : Pick(5, 3, 4, 5, 6);

    private double Near() => limits.Count == 0 ? _random.Next(-3, 10) : limits[_random.Next(limits.Count)] + Pick(-1, 0, 0, 1, 0.5);

    private bool IsWild() => Chance(wild);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
