using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>
/// What OpenAPI says of members that go one way only: one that is required and <c>readOnly</c> is so in responses alone, one that is <c>writeOnly</c> in requests alone.
/// </summary>
/// <param name="find">Finds a type of the file.</param>
/// <param name="isRequest">Whether requests are meant.</param>
internal sealed class Directions(Func<TypeReference, NamedType?> find, bool isRequest)
{
    private readonly HashSet<TypeReference> _seen = [];
    private readonly Queue<TypeReference> _open = new();
    private readonly List<ObjectType> _changed = [];

    /// <summary>The objects that a payload leads to and that are otherwise on this way.</summary>
    public List<ObjectType> Of(TypeReference payload)
    {
        Meet(new ReferenceValue(false, payload));
        while (_open.Count > 0)
        {
            switch (find(_open.Dequeue()))
            {
                case ObjectType type:
                    Visit(type);
                    break;
                case AliasType alias:
                    Meet(alias.Value);
                    break;
            }
        }

        return _changed;
    }

    private void Visit(ObjectType type)
    {
        foreach (Parameter parameter in type.Parameters)
        {
            Meet(parameter.Value);
        }

        Meet(type.Additional);
        if (type.Parameters.Any(GoesTheOtherWay))
        {
            _changed.Add(type with { Parameters = type.Parameters.Select(p => GoesTheOtherWay(p) ? p with { IsRequired = false } : p).ToEquatableArray() });
        }
    }

    private bool GoesTheOtherWay(Parameter parameter) => parameter.IsRequired && (isRequest ? parameter.IsReadOnly : parameter.IsWriteOnly);

    private void Meet(ValueContract? value)
    {
        switch (value)
        {
            case ReferenceValue reference when _seen.Add(reference.Target):
                _open.Enqueue(reference.Target);
                break;
            case ArrayValue array:
                Meet(array.Item);
                break;
            case MapValue map:
                Meet(map.Item);
                break;
            case UnionValue union:
                foreach (ValueContract option in union.Options)
                {
                    Meet(option);
                }

                break;
        }
    }
}
