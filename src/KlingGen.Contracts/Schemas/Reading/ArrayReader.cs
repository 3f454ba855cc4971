using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads schemas of lists.</summary>
/// <param name="context">The file.</param>
/// <param name="read">Reads a schema, given where its type is declared.</param>
internal sealed class ArrayReader(ReadingContext context, Func<JsonValue, JsonValue, ValueContract> read)
{
    public ArrayValue Read(JsonObject schema)
    {
        (int? minimum, int? maximum) = StringReading.CountRange(context, schema, "minItems", "maxItems");
        bool isUnique = context.Flag(schema, "uniqueItems");
        JsonMember? items = schema.Find("items");
        JsonMember? places = schema.Find("prefixItems") ?? (items?.Value is JsonArray ? items : null);
        JsonMember? rest = places == items ? schema.Find("additionalItems") : items;
        if (schema.Find("additionalItems") is { } unused && unused != rest)
        {
            context.Unsupported(unused, "'additionalItems' has no effect without a list in 'items' and is ignored");
        }

        if (places is null)
        {
            return new ArrayValue(false, items is null ? new AnyValue(true) : read(items.Value, items.Value)) { MinItems = minimum, MaxItems = maximum, UniqueItems = isUnique };
        }

        return ReadPlaces(places, rest, minimum, maximum) with { MinItems = minimum, UniqueItems = isUnique };
    }

    // C# has no lists whose items differ in type by place: such a list is one of a union, and where which type belongs is checked.
    private ArrayValue ReadPlaces(JsonMember keyword, JsonMember? rest, int? minimum, int? maximum)
    {
        if (keyword.Value is not JsonArray { Items.Count: > 0 } list)
        {
            context.Invalid(keyword.Value, $"'{keyword.Name}' must be an array of schemas");
            return new ArrayValue(false, new AnyValue(true)) { MaxItems = maximum };
        }

        List<ValueContract> places = [.. list.Items.Select(place => read(place, place))];
        List<ValueContract> shapes = [.. places];
        ValueContract? others = null;
        bool isClosed = rest?.Value is JsonBoolean { Value: false };
        if (isClosed && minimum > places.Count)
        {
            context.Mistake(rest!.Value, $"'{rest.Name}' allows no more than {KeywordReading.Count(places.Count, "item")}, and 'minItems' asks for {minimum}");
        }

        if (isClosed || maximum <= places.Count)
        {
            maximum = Math.Min(maximum ?? int.MaxValue, places.Count);
        }
        else
        {
            others = rest is null ? new AnyValue(true) : read(rest.Value, rest.Value);
            shapes.Add(others);
        }

        if (shapes.Exists(IsInteger) && shapes.Exists(shape => shape is NumberValue { IsInteger: false }))
        {
            // Numbers of both kinds are numbers; which of them are whole is checked.
            places = places.ConvertAll(AsNumber);
            shapes = shapes.ConvertAll(AsNumber);
            others = others is null ? null : AsNumber(others);
        }

        if (shapes.Distinct().Count() == 1)
        {
            return new ArrayValue(false, shapes[0]) { MaxItems = maximum };
        }

        for (int i = 0; i < places.Count; i++)
        {
            if (HoldsUnion(places[i]))
            {
                places[i] = Unknown(keyword, "one of the places");
            }
        }

        if (shapes.TrueForAll(shape => shape is NumberValue { IsInteger: false }))
        {
            ValueContract number = new NumberValue(shapes.Exists(shape => shape.IsNullable));
            return new ArrayValue(false, number) { MaxItems = maximum, Places = places.ToEquatableArray(), Rest = others };
        }

        EquatableArray<ValueContract> options = shapes.SelectMany(shape => shape is UnionValue union ? union.Options : EquatableArray.Of(shape.WithoutNull())).Distinct().ToEquatableArray();
        bool isNullable = shapes.Exists(shape => shape.IsNullable);
        ValueContract item = options.Count == 1 ? options[0].OrNull(isNullable) : new UnionValue(isNullable, options);
        return new ArrayValue(false, item) { MaxItems = maximum, Places = places.ToEquatableArray(), Rest = others is not null && HoldsUnion(others) ? Unknown(rest!, "the other items") : others };
    }

    private AnyValue Unknown(JsonMember keyword, string place)
    {
        context.Unsupported(keyword, $"'{keyword.Name}' with a choice between several shapes in {place} of a list is not supported in full: any of the shapes of the list is allowed there");
        return new AnyValue(true);
    }

    private static bool IsInteger(ValueContract value) => value is NumberValue { IsInteger: true };

    private static ValueContract AsNumber(ValueContract value) =>
        value is NumberValue { IsInteger: true } number ? number with { IsInteger = false, MultipleOf = number.MultipleOf ?? 1 } : value;

    private static bool HoldsUnion(ValueContract value) => value switch
    {
        ArrayValue array => HoldsUnion(array.Item),
        MapValue map => HoldsUnion(map.Item),
        _ => value is UnionValue,
    };
}
