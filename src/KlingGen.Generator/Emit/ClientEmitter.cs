using KlingGen.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the client over all endpoints.</summary>
internal static class ClientEmitter
{
    // Members of a client that extends another may replace some of its base's, and the types that those are of.
    private const string Hiding = "CS0108, CS0109";

    /// <summary>The file of the client; null where one of a referenced assembly does and has the plain name.</summary>
    public static SourceText? Emit(EntryPointsModel model, EntryPointModel client)
    {
        string alias = client.Name == EntryPointModel.Client ? "" : $"{EntryPointModel.Client} = global::{model.Namespace}.{client.Name}";
        if (!client.IsGenerated)
        {
            return alias.Length == 0 ? null : FileHead.Write(model.Namespace, false, [], "", alias).End();
        }

        string[] disabled = [.. client.HasConflicts ? [FileEmitter.TypeConflict] : Array.Empty<string>(), .. client.Base is null ? Array.Empty<string>() : [Hiding]];
        CodeWriter writer = FileHead.Write(model.Namespace, model.Accessibility == "public", client.Entries, string.Join(", ", disabled), alias)
            .Line()
            .Open("namespace " + model.Namespace);
        string summary = client.Base is null
            ? "Calls the endpoints that this project has schemas for, through the fal queue."
            : "Calls the endpoints that this project has schemas for, with those of the client that it extends, through the fal queue.";
        string baseType = client.Base is null ? "global::KlingGen.KlingClientBase" : $"global::{model.Namespace}.{client.Base}";
        writer.Line($"/// <summary>{summary}</summary>")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{model.Accessibility} partial class {client.Name} : {baseType}")
            .Line("/// <summary>A client that sends the key to the fal queue.</summary>")
            .Line("/// <param name=\"apiKey\">The fal API key, as fal shows it.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentException\"><paramref name=\"apiKey\"/> is empty.</exception>")
            .Line($"public {client.Name}(string apiKey) : base(apiKey)")
            .Line("{")
            .Line("}")
            .Line()
            .Line("/// <summary>A client with options, and with an HTTP client of the caller's where given.</summary>")
            .Line("/// <param name=\"options\">The key, the queue's address and how to wait.</param>")
            .Line("/// <param name=\"httpClient\">Sends the requests and is not disposed here; null for one of the client's own.</param>")
            .Line($"public {client.Name}(global::KlingGen.KlingClientOptions options, global::System.Net.Http.HttpClient? httpClient = null) : base(options, httpClient)")
            .Line("{")
            .Line("}");
        foreach (ClientMember member in client.Members)
        {
            Property(writer, model.Namespace, member, "this", client.Hidden.Contains(member.Name) ? "new " : "");
        }

        foreach (ClientMember member in client.Members)
        {
            Group(writer, model.Namespace, client.Name, member);
        }

        return writer.Close().Close().End();
    }

    private static void Property(CodeWriter writer, string @namespace, ClientMember member, string client, string modifier)
    {
        writer.Line();
        XmlDoc.Summary(writer, member.Description, member.Name);
        if (member is not { Endpoint: { } endpoint, Response: { } response })
        {
            writer.Line($"public {modifier}{member.TypeName} {member.Name} => new {member.TypeName}({client});");
            return;
        }

        string request = $"global::{@namespace}.{member.RequestType}";
        string call = client == "this" ? "Endpoint" : client + ".Endpoint";
        writer.Line($"/// <remarks>{XmlDoc.Code(endpoint)}</remarks>")
            .Line($"[global::KlingGen.KlingEndpoint({CSharpText.Literal(endpoint)})]")
            .Line($"public {modifier}global::KlingGen.EndpointClient<{request}, {response.Type}> {member.Name} => {call}<{request}, {response.Type}>({CSharpText.Literal(endpoint)}, {response.Reader});");
    }

    // Nested types may call the protected members of the client's base through the client.
    private static void Group(CodeWriter writer, string @namespace, string client, ClientMember group)
    {
        if (group.Endpoint is not null)
        {
            return;
        }

        writer.Line();
        XmlDoc.Summary(writer, group.Description, group.Name);
        writer.Open($"public sealed class {group.TypeName}")
            .Line($"private readonly {client} _client;")
            .Line()
            .Line($"internal {group.TypeName}({client} client) => _client = client;");
        foreach (ClientMember member in group.Members)
        {
            Property(writer, @namespace, member, "_client", "");
        }

        writer.Close();
        foreach (ClientMember member in group.Members)
        {
            Group(writer, @namespace, client, member);
        }
    }
}
