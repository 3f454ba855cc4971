using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>What an endpoint gives: a generated record or union as a rule, else a list, a map, a text, any JSON.</summary>
/// <param name="Name">What tells it from others: a generated type's name, else the C# type.</param>
/// <param name="Type">The C# type, fully qualified.</param>
/// <param name="Reader">The library's object that reads it.</param>
/// <param name="Types">The generated types in it.</param>
internal sealed record ResponseModel(string Name, string Type, string Reader, EquatableArray<string> Types)
{
    public static ResponseModel Of(ClientEndpoint endpoint, ContractIndex index, string @namespace)
    {
        if (endpoint.ResponseType is { } name)
        {
            string type = $"global::{@namespace}.{name}";
            return new ResponseModel(name, type, type + ".JsonCodec.Instance", EquatableArray.Of(name));
        }

        ValueModel value = ModelBuilder.ValueOf(endpoint.Response, index, @namespace);
        List<string> types = [];
        Collect(value, types, $"global::{@namespace}.".Length);
        return new ResponseModel(value.Type, value.Type, CodecEmitter.Type(value), types.ToEquatableArray());
    }

    private static void Collect(ValueModel value, List<string> types, int prefix)
    {
        switch (value)
        {
            case RecordValueModel or EnumValueModel:
                types.Add(value.Type.Substring(prefix));
                break;
            case ListModel list:
                Collect(list.Item, types, prefix);
                break;
            case MapModel map:
                Collect(map.Item, types, prefix);
                break;
        }
    }
}
