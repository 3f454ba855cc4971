using KlingGen.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the resolver that lets System.Text.Json handle the generated types without reflection.</summary>
internal static class ResolverEmitter
{
    /// <summary>The file of the resolver; null where one of a referenced assembly does and has the plain name.</summary>
    public static SourceText? Emit(EntryPointsModel model, EntryPointModel resolver)
    {
        string alias = resolver.Name == EntryPointModel.Resolver ? "" : $"{EntryPointModel.Resolver} = global::{model.Namespace}.{resolver.Name}";
        if (!resolver.IsGenerated)
        {
            return alias.Length == 0 ? null : FileHead.Write(model.Namespace, false, [], "", alias).End();
        }

        CodeWriter writer = FileHead.Write(model.Namespace, model.Accessibility == "public", resolver.Entries, resolver.HasConflicts ? FileEmitter.TypeConflict : "", alias)
            .Line()
            .Open("namespace " + model.Namespace);
        writer.Line("/// <summary>Gives System.Text.Json the generated types without reflection: add it to a chain of resolvers, or use it alone.</summary>")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{model.Accessibility} sealed class {resolver.Name} : global::KlingGen.Json.KlingJsonResolverBase")
            .Line("/// <summary>The one instance needed.</summary>")
            .Line($"public static {resolver.Name} Default {{ get; }} = new();")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line("protected override global::System.Text.Json.Serialization.JsonConverter[] CreateConverters() => new global::System.Text.Json.Serialization.JsonConverter[]")
            .Open(null);
        foreach (string name in resolver.JsonTypes)
        {
            writer.Line($"global::{model.Namespace}.{name}.JsonCodec.Instance,");
        }

        return writer.Close("};").Close().Close().End();
    }
}
