using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>What the request of an endpoint can be. What is not known counts as good.</summary>
internal static class PayloadShapes
{
    /// <summary>Whether a type is an object with properties, or a choice between objects.</summary>
    public static bool IsRequest(TypeReference type, Func<TypeReference, NamedType?> find)
    {
        List<ValueContract> shapes = Shapes(type, find);
        return IsObject(type, find) && HasType(shapes, find);
    }

    /// <summary>Whether all that a type can be are objects.</summary>
    public static bool IsObject(TypeReference type, Func<TypeReference, NamedType?> find) =>
        Shapes(type, find).TrueForAll(shape => shape is MapValue || IsObject(shape, find));

    /// <summary>Whether other files have a say in it.</summary>
    public static bool IsElsewhere(TypeReference type, string path, Func<TypeReference, NamedType?> find) =>
        Shapes(type, find).Exists(shape => shape is ReferenceValue reference && reference.Target.Path != path);

    private static bool HasType(List<ValueContract> shapes, Func<TypeReference, NamedType?> find) =>
        shapes.Select(Key).Distinct(StringComparer.Ordinal).Count() > 1 || (shapes.Count > 0 && IsObject(shapes[0], find));

    private static bool IsObject(ValueContract shape, Func<TypeReference, NamedType?> find) =>
        shape is ReferenceValue reference && find(reference.Target) is ObjectType or null;

    /// <summary>The shapes behind other names and choices. Those may be chained longer than the stack is deep.</summary>
    private static List<ValueContract> Shapes(TypeReference type, Func<TypeReference, NamedType?> find)
    {
        List<ValueContract> shapes = [];
        HashSet<TypeReference> seen = [];
        Queue<ValueContract> open = new([new ReferenceValue(false, type)]);
        while (open.Count > 0)
        {
            switch (open.Dequeue())
            {
                case UnionValue union:
                    foreach (ValueContract option in union.Options)
                    {
                        open.Enqueue(option);
                    }

                    break;
                case ReferenceValue reference when find(reference.Target) is AliasType alias:
                    if (seen.Add(reference.Target))
                    {
                        open.Enqueue(alias.Value);
                    }

                    break;
                case ValueContract shape:
                    shapes.Add(shape);
                    break;
            }
        }

        return shapes;
    }

    // Limits make no difference to the C# type.
    private static string Key(ValueContract value) => value switch
    {
        ReferenceValue reference => $"{reference.Target.Path}#{reference.Target.Pointer}",
        StringValue text => text.AllowedValues.IsEmpty ? "text" : "whole number as text",
        NumberValue number => number.IsInteger ? "whole number" : "number",
        ArrayValue array => "list of " + Key(array.Item),
        MapValue map => "map of " + Key(map.Item),
        _ => value.GetType().Name,
    };
}
