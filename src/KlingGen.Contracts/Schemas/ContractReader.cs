using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Schemas;

/// <summary>Reads a schema file, of either format, into the contract model.</summary>
public static class ContractReader
{
    /// <summary>Reads one file. Whatever it holds, this does not throw: what cannot be read is in <see cref="ContractDocument.Problems"/>, in the order of the file.</summary>
    /// <param name="path">The file's path with forward slashes; references to other files are resolved against it. No file is opened.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ContractDocument Read(string path, string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > SizeLimits.Characters)
        {
            return new ContractDocument(path, ContractFormat.JsonSchema, default, default, EquatableArray.Of(SizeLimits.TooLong(ContractProblemKind.InvalidSchema, text)));
        }

        JsonParseResult json = JsonReader.Parse(text, cancellationToken);
        ReadingContext context = ReadingContext.ForSchema(path, json, cancellationToken);
        ContractFormat format = ContractFormat.JsonSchema;
        List<EndpointContract> endpoints = [];
        TypeTable types = new(context);
        if (json.Root is JsonObject root)
        {
            if (root.Find("openapi") is not null)
            {
                format = ContractFormat.OpenApi;
                new OpenApiFormat(context, types).Read(root, endpoints);
            }
            else
            {
                new JsonSchemaFormat(context, types).Read(root, endpoints);
            }
        }
        else if (json.Root is not null)
        {
            context.Invalid(json.Root, $"A schema file holds an object, not {json.Root.Kind}");
        }

        EquatableArray<NamedType> all = types.ToEquatableArray();
        return new ContractDocument(path, format, endpoints.ToEquatableArray(), all, context.Problems())
        {
            IsComposed = all.Any(type => type is ObjectType { Composition: not null } or AliasType { Value: ComposedValue }),
            References = context.References(),
        };
    }
}
