using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>KlingGen's own format: <c>x-fal-endpoints</c> beside <c>$defs</c> with Request and Response, or <c>$defs</c> alone.</summary>
internal sealed class JsonSchemaFormat(ReadingContext context, TypeTable types)
{
    public void Read(JsonObject root, List<EndpointContract> endpoints)
    {
        JsonMember? ids = root.Find("x-fal-endpoints");
        if (ids is null && root.Find("$defs") is null)
        {
            context.Invalid(root, "This is no schema file: it has neither 'x-fal-endpoints' and '$defs' nor 'openapi'");
            return;
        }

        foreach (JsonMember member in root.Members)
        {
            if (member.Name is "definitions" || (member.Name is not "$id" && !Keywords.IsAnnotation(member.Name)))
            {
                context.Unsupported(member, $"'{member.Name}' is not supported at the top of a schema file and is ignored");
            }
        }

        JsonObject? definitions = context.Object(root, "$defs");
        TypeReference? request = ids is null ? null : Payload(ids, definitions, "Request");
        TypeReference? response = ids is null ? null : Payload(ids, definitions, "Response");
        types.ReadShapes();
        foreach (JsonMember definition in definitions?.MembersByName() ?? [])
        {
            types.Add(definition.Value);
        }

        types.Complete();
        if (ids is not null && request is not null && response is not null)
        {
            AddEndpoints(root, definitions!, types.Follow(request), types.Follow(response), endpoints);
        }
    }

    private TypeReference? Payload(JsonMember ids, JsonObject? definitions, string name)
    {
        if (definitions?.Find(name) is { } definition)
        {
            return types.AddPayload(definition.Value, name);
        }

        context.InvalidName(ids, $"A file with 'x-fal-endpoints' must define '{name}' in '$defs'");
        return null;
    }

    private void AddEndpoints(JsonObject root, JsonObject definitions, TypeReference request, TypeReference response, List<EndpointContract> endpoints)
    {
        if (!PayloadCheck.IsRequest(context, types, request, definitions.Find("Request")!.Value))
        {
            return;
        }

        PayloadCheck.CheckResponse(context, types, response, definitions.Find("Response")!);
        string? summary = SchemaShapes.Prose(root.Find("description")?.Value) ?? SchemaShapes.Prose(root.Find("title")?.Value);
        foreach (JsonString id in context.Strings(root, "x-fal-endpoints"))
        {
            if (EndpointIdText.IsValid(id.Value))
            {
                endpoints.Add(new EndpointContract(new EndpointId(id.Value), summary, request, response));
            }
            else
            {
                context.Invalid(id, $"{id.ToJson()} cannot be an endpoint; {EndpointIdText.Form}");
            }
        }
    }
}
