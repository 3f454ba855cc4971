using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>fal's queue documents: one endpoint each, submitted to by POST, its result fetched by GET.</summary>
internal sealed class OpenApiFormat(ReadingContext context, TypeTable types)
{
    private const string ResultSuffix = "/requests/{request_id}";

    public void Read(JsonObject root, List<EndpointContract> endpoints)
    {
        if (context.Text(root, "openapi") is { } version && !version.StartsWith("3.", StringComparison.Ordinal))
        {
            context.Invalid(root.Find("openapi")!.Value, $"OpenAPI {version} is not supported; fal's documents are 3.0 or 3.1");
        }

        JsonObject? metadata = Child(root, "info", "x-fal-metadata");
        if (context.Object(root, "paths") is not { } paths)
        {
            if (root.Find("paths") is null)
            {
                context.InvalidName(root.Find("openapi")!, "The document has no 'paths', so no endpoint");
            }

            return;
        }

        JsonMember? id = metadata?.Find("endpointId");
        if (FindSubmit(paths, (id?.Value as JsonString)?.Value) is not { } submit || ReadId(id, submit) is not { } endpoint)
        {
            return;
        }

        JsonMember post = ((JsonObject)submit.Value).Find("post")!;
        JsonValue? request = Schema(post, "requestBody", Follow(post.Value) is JsonObject operation ? operation.Find("requestBody")?.Value : null);
        JsonMember? fetch = FindFetch(paths, submit);
        JsonMember? get = (fetch?.Value as JsonObject)?.Find("get");
        if (get is null)
        {
            context.InvalidName(submit, $"No path that ends in '{ResultSuffix}' has a 'get', so the response is not known");
        }

        TypeReference? requestType = request is null ? null : types.AddPayload(request, "Request");
        TypeReference? responseType = get is null ? null : Response(get);
        types.Complete();
        if (requestType is not null && responseType is not null)
        {
            requestType = types.Follow(requestType);
            if (PayloadCheck.IsRequest(context, types, requestType, request!))
            {
                responseType = types.Follow(responseType);
                types.Direct(requestType, responseType);
                endpoints.Add(new EndpointContract(endpoint, Summary(metadata), requestType, responseType));
            }
        }
    }

    private TypeReference? Response(JsonMember get)
    {
        JsonObject? result = Success(Child(get.Value, "responses"));
        if (result is not null && JsonSchema(result) is null)
        {
            context.Unsupported(get, "'responses' of 'get' has no JSON schema; the response may be any JSON");
            return types.AddUnknown(result, "Response");
        }

        return Schema(get, "responses", result) is { } response ? types.AddPayload(response, "Response") : null;
    }

    // The documents say 200; others say what of success they know.
    private JsonObject? Success(JsonObject? responses)
    {
        JsonMember? success = responses?.Find("200")
            ?? responses?.Members.Where(m => m.Name.Length == 3 && m.Name[0] == '2').OrderBy(m => m.Name, StringComparer.Ordinal).FirstOrDefault()
            ?? responses?.Find("default");
        return Follow(success?.Value) as JsonObject;
    }

    private JsonMember? FindSubmit(JsonObject paths, string? id)
    {
        if (id is not null && paths.Find("/" + id) is { Value: JsonObject item } exact && item.Find("post") is not null)
        {
            return exact;
        }

        List<JsonMember> posts = paths.Members.Where(p => p.Value is JsonObject item && item.Find("post") is not null).ToList();
        if (posts.Count == 1)
        {
            return posts[0];
        }

        context.InvalidName(
            paths.Parent is JsonObject root ? root.Find("paths")! : posts[0],
            posts.Count == 0
                ? "No path has a 'post', so there is no endpoint"
                : "Several paths have a 'post'; 'info.x-fal-metadata.endpointId' must say which is the endpoint");
        return null;
    }

    private EndpointId? ReadId(JsonMember? id, JsonMember submit)
    {
        if (id is null)
        {
            string path = submit.Name.TrimStart('/');
            if (EndpointIdText.IsValid(path))
            {
                return new EndpointId(path);
            }

            context.InvalidName(submit, $"The path cannot be an endpoint; {EndpointIdText.Form}");
            return null;
        }

        if (id.Value is JsonString text && EndpointIdText.IsValid(text.Value))
        {
            return new EndpointId(text.Value);
        }

        context.Invalid(id.Value, $"'endpointId' cannot be an endpoint; {EndpointIdText.Form}");
        return null;
    }

    // The documents repeat the endpoint's full id here, the service itself leaves the route out; either will do.
    private static JsonMember? FindFetch(JsonObject paths, JsonMember submit)
    {
        if (paths.Find(submit.Name.TrimEnd('/') + ResultSuffix) is { } exact)
        {
            return exact;
        }

        List<JsonMember> fetches = paths.Members.Where(p => IsResultPath(p.Name) && p.Value is JsonObject item && item.Find("get") is not null).ToList();
        return fetches.Count == 1 ? fetches[0] : null;
    }

    private static bool IsResultPath(string path)
    {
        string[] segments = path.TrimEnd('/').Split('/');
        return segments.Length >= 2
            && segments[segments.Length - 2] == "requests"
            && segments[segments.Length - 1].StartsWith("{", StringComparison.Ordinal)
            && segments[segments.Length - 1].EndsWith("}", StringComparison.Ordinal);
    }

    /// <summary>The JSON schema of a request body or response.</summary>
    private JsonValue? Schema(JsonMember operation, string where, JsonValue? body)
    {
        JsonMember? schema = JsonSchema(body);
        if (schema is null)
        {
            context.InvalidName(operation, $"'{where}' of '{operation.Name}' has no JSON schema, so the endpoint is left out");
        }

        return schema?.Value;
    }

    private JsonMember? JsonSchema(JsonValue? body)
    {
        JsonObject? content = Child(body, "content");
        JsonMember? json = content?.Find("application/json")
            ?? content?.Members.Where(m => m.Name.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0).OrderBy(m => m.Name, StringComparer.Ordinal).FirstOrDefault();
        return (Follow(json?.Value) as JsonObject)?.Find("schema");
    }

    private JsonObject? Child(JsonValue? value, params string[] names)
    {
        value = Follow(value);
        foreach (string name in names)
        {
            value = Follow((value as JsonObject)?.Find(name)?.Value);
        }

        return value as JsonObject;
    }

    // Bodies, responses and path items may themselves be references.
    private JsonValue? Follow(JsonValue? value)
    {
        for (int hops = 0; hops < 32; hops++)
        {
            if ((value as JsonObject)?.Find("$ref")?.Value is not JsonString text
                || ReferenceText.Resolve(context.Path, text.Value, out _) is not { } target
                || target.Path != context.Path)
            {
                return value;
            }

            value = ReferenceText.Follow(context.Root, target.Pointer);
        }

        return null;
    }

    // "about" begins with a heading of one sentence; the rest of it is for the web page.
    private static string? Summary(JsonObject? metadata)
    {
        string? about = SchemaShapes.Prose(metadata?.Find("about")?.Value);
        if (about is null)
        {
            return null;
        }

        int end = about.IndexOf("\n\n", StringComparison.Ordinal);
        return (end < 0 ? about : about.Substring(0, end)).Replace('\n', ' ');
    }
}
