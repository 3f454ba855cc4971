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
        foreach (JsonMember member in root.Members)
        {
            Keywords.ReportMisspelt(context, member);
        }

        if (ids is null && root.Find("$defs") is null)
        {
            context.Invalid(root, "This is no schema file: it has neither 'x-fal-endpoints' and '$defs' nor 'openapi'");
            return;
        }

        foreach (JsonMember member in root.Members)
        {
            if (member.Name is "definitions" || (member.Name is not "$id" && !Keywords.IsAnnotation(member.Name)))
            {
                context.Unsupported(member, $"'{member.Name}' is not supported at the top of a schema file and is ignored{(member.Name == "definitions" ? "; here they are called '$defs'" : Suggestion.For(member.Name, ["$defs", "$schema", "$id"]))}");
            }
        }

        JsonObject? definitions = context.Object(root, "$defs");
        TypeReference? request = ids is null ? null : Payload(definitions, "Request");
        TypeReference? response = ids is null ? null : Payload(definitions, "Response");
        if (ids is not null)
        {
            ReportMissing(ids, definitions);
        }

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

    private TypeReference? Payload(JsonObject? definitions, string name) =>
        definitions?.Find(name) is { } definition ? types.AddPayload(definition.Value, name) : null;

    private void ReportMissing(JsonMember ids, JsonObject? definitions)
    {
        string[] missing = Array.FindAll(["Request", "Response"], name => definitions?.Find(name) is null);
        if (missing.Length > 0)
        {
            string? meant = missing.Select(name => Suggestion.Nearest(name, (definitions?.Members ?? []).Select(m => m.Name))).FirstOrDefault(name => name is not null and not ("Request" or "Response"));
            context.InvalidName(ids, $"A file with 'x-fal-endpoints' must define '{string.Join("' and '", missing)}' in '$defs'{(meant is null ? "" : $"; is that what '{meant}' should be?")}");
        }
    }

    private void AddEndpoints(JsonObject root, JsonObject definitions, TypeReference request, TypeReference response, List<EndpointContract> endpoints)
    {
        if (!PayloadCheck.IsRequest(context, types, request, definitions.Find("Request")!.Value))
        {
            return;
        }

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
