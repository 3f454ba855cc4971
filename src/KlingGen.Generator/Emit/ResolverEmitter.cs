using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the resolver that lets System.Text.Json handle the generated types without reflection.</summary>
internal static class ResolverEmitter
{
    public static string Emit(ClientModel model)
    {
        const string metadata = "global::System.Text.Json.Serialization.Metadata";
        CodeWriter writer = FileEmitter.Begin(model.Namespace);
        writer.Line("/// <summary>Gives System.Text.Json the generated types without reflection: add it to a chain of resolvers, or use it alone.</summary>")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{model.Accessibility} sealed class KlingJsonResolver : {metadata}.IJsonTypeInfoResolver")
            .Line("/// <summary>The one instance needed.</summary>")
            .Line("public static KlingJsonResolver Default { get; } = new();")
            .Line()
            .Line("/// <inheritdoc/>")
            .Open($"public {metadata}.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)");
        foreach (string name in model.JsonTypes)
        {
            string type = $"global::{model.Namespace}.{name}";
            writer.Line($"if (type == typeof({type})) return {metadata}.JsonMetadataServices.CreateValueInfo<{type}>(options, {type}.JsonCodec.Instance);");
        }

        return writer.Line("return null;").Close().Close().Close().ToString();
    }
}
