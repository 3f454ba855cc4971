using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>Where within a type a union stands.</summary>
/// <param name="Key">The place as a path of positions: unlike names it is never ambiguous. Empty for the value of an alias.</param>
/// <param name="Name">The place as a path of names, like those of inline types: <c>Request.size</c>, <c>Request.sizes.item</c>.</param>
/// <param name="Union">What stands there.</param>
internal sealed record UnionPlace(string Key, string Name, UnionValue Union);

/// <summary>Finds the unions that a type holds itself, not through references.</summary>
internal static class UnionPlaces
{
    public static List<UnionPlace> Of(NamedType type)
    {
        List<UnionPlace> places = [];
        switch (type)
        {
            case ObjectType o:
                for (int i = 0; i < o.Parameters.Count; i++)
                {
                    Walk(places, o.Parameters[i].Value, Member(i), $"{type.Name}.{o.Parameters[i].WireName}");
                }

                if (o.Additional is { } additional)
                {
                    Walk(places, additional, Additional, type.Name + ".value");
                }

                break;
            case AliasType alias:
                Walk(places, alias.Value, "", type.Name);
                break;
        }

        return places;
    }

    /// <summary>The key of what members that are not listed may be.</summary>
    public const string Additional = "+";

    /// <summary>The key of a member's value.</summary>
    public static string Member(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of what the items of a list, or the values of a map, are.</summary>
    public static string Inner(string key) => key + "/*";

    /// <summary>The key of an option of a union.</summary>
    public static string Option(string key, int index) => key + "/" + index.ToString(CultureInfo.InvariantCulture);

    private static void Walk(List<UnionPlace> places, ValueContract value, string key, string name)
    {
        switch (value)
        {
            case ArrayValue array:
                Walk(places, array.Item, Inner(key), name + ".item");
                break;
            case MapValue map:
                Walk(places, map.Item, Inner(key), name + ".value");
                break;
            case UnionValue union:
                places.Add(new UnionPlace(key, name, union));
                for (int i = 0; i < union.Options.Count; i++)
                {
                    Walk(places, union.Options[i], Option(key, i), name);
                }

                break;
        }
    }
}
