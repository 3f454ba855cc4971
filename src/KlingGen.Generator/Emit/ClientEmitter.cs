using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the client over all endpoints.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel model)
    {
        CodeWriter writer = FileEmitter.Begin(model.Namespace);
        writer.Line("/// <summary>Calls the endpoints that this project has schemas for, through the fal queue.</summary>")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{model.Accessibility} sealed partial class KlingClient : global::KlingGen.KlingClientBase")
            .Line("/// <summary>A client that sends the key to the fal queue.</summary>")
            .Line("/// <param name=\"apiKey\">The fal API key, as fal shows it.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentException\"><paramref name=\"apiKey\"/> is empty.</exception>")
            .Line("public KlingClient(string apiKey) : base(apiKey)")
            .Line("{")
            .Line("}")
            .Line()
            .Line("/// <summary>A client with options, and with an HTTP client of the caller's where given.</summary>")
            .Line("/// <param name=\"options\">The key, the queue's address and how to wait.</param>")
            .Line("/// <param name=\"httpClient\">Sends the requests and is not disposed here; null for one of the client's own.</param>")
            .Line("public KlingClient(global::KlingGen.KlingClientOptions options, global::System.Net.Http.HttpClient? httpClient = null) : base(options, httpClient)")
            .Line("{")
            .Line("}");
        foreach (ClientMember member in model.Members)
        {
            Property(writer, model.Namespace, member, "this");
        }

        foreach (ClientMember member in model.Members)
        {
            Group(writer, model.Namespace, member);
        }

        return writer.Close().Close().ToString();
    }

    private static void Property(CodeWriter writer, string @namespace, ClientMember member, string client)
    {
        writer.Line();
        XmlDoc.Summary(writer, member.Description, member.Name);
        if (member.Endpoint is not { } endpoint)
        {
            writer.Line($"public {member.TypeName} {member.Name} => new {member.TypeName}({client});");
            return;
        }

        string request = $"global::{@namespace}.{member.RequestType}";
        string response = $"global::{@namespace}.{member.ResponseType}";
        string call = client == "this" ? "Endpoint" : client + ".Endpoint";
        writer.Line($"/// <remarks>{XmlDoc.Code(endpoint)}</remarks>")
            .Line($"[global::KlingGen.KlingEndpoint({CSharpText.Literal(endpoint)})]")
            .Line($"public global::KlingGen.EndpointClient<{request}, {response}> {member.Name} => {call}<{request}, {response}>({CSharpText.Literal(endpoint)}, {response}.JsonCodec.Instance);");
    }

    // Nested types may call the protected members of the client's base through the client.
    private static void Group(CodeWriter writer, string @namespace, ClientMember group)
    {
        if (group.Endpoint is not null)
        {
            return;
        }

        writer.Line();
        XmlDoc.Summary(writer, group.Description, group.Name);
        writer.Open($"public sealed class {group.TypeName}")
            .Line("private readonly KlingClient _client;")
            .Line()
            .Line($"internal {group.TypeName}(KlingClient client) => _client = client;");
        foreach (ClientMember member in group.Members)
        {
            Property(writer, @namespace, member, "_client");
        }

        writer.Close();
        foreach (ClientMember member in group.Members)
        {
            Group(writer, @namespace, member);
        }
    }
}
