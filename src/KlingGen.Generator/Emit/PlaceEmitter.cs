using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the checks of lists in which places differ.</summary>
internal static class PlaceEmitter
{
    /// <summary>Adds a call for each place that asks for more than any item does.</summary>
    public static void Add(List<string> calls, ListModel list, string name, string expression, string checks, int depth)
    {
        for (int i = 0; i < list.Places.Count; i++)
        {
            Add(calls, "Place", list, list.Places[i], i, name, expression, checks, depth);
        }

        if (list.Rest is { } rest)
        {
            Add(calls, "Rest", list, rest, list.Places.Count, name, expression, checks, depth);
        }
    }

    private static void Add(List<string> calls, string method, ListModel list, PlaceModel place, int index, string name, string expression, string checks, int depth)
    {
        string? check = Check(list, place, depth);
        if (check is not null || (list.Item.IsNullable && !place.Value.IsNullable))
        {
            calls.Add($"{checks}.{method}({name}, {expression}, {CSharpText.Number(index)}, {(place.Value.IsNullable ? "true" : "false")}, {(check is null ? "null" : $"static (checks{depth}, item{depth}) => {check}")})");
        }
    }

    private static string? Check(ListModel list, PlaceModel place, int depth)
    {
        string checks = $"checks{depth}";
        string item = $"item{depth}";
        if (place.Case is null)
        {
            return place.Value is AnyModel { IsNull: false } ? null : CheckEmitter.Body(place.Value, item, list.Item.IsNullable, checks, depth + 1);
        }

        string held = item + (list.Item.IsNullable ? "!" : "");
        string? limits = CheckEmitter.Body(place.Value, $"value{depth}", isNullable: false, checks, depth + 1);
        return limits is null
            ? $"{checks}.Case({held}.Is{place.Case})"
            : $"{{ if ({held}.TryGet{place.Case}(out var value{depth})) {(limits[0] == '{' ? limits : $"{{ {limits}; }}")} else {{ {checks}.Unknown(); }} }}";
    }
}
