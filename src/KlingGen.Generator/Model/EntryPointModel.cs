using KlingGen.Contracts.Model;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>The client or the resolver as the project needs it beside those of referenced assemblies.</summary>
/// <param name="Name">Its name; that of another assembly's where nothing is generated.</param>
/// <param name="IsGenerated">Whether the project has one of its own.</param>
/// <param name="Base">The client of another assembly that it extends; null for none.</param>
/// <param name="Members">The members to generate: all, or those that the base lacks.</param>
/// <param name="Hidden">Names of members that replace one of the base.</param>
/// <param name="JsonTypes">The types that a resolver knows.</param>
/// <param name="Entries">What the file publishes.</param>
/// <param name="HasConflicts">Whether types of the project stand beside others of their name.</param>
internal sealed record EntryPointModel(
    string Name,
    bool IsGenerated,
    string? Base,
    EquatableArray<ClientMember> Members,
    EquatableArray<string> Hidden,
    EquatableArray<string> JsonTypes,
    EquatableArray<string> Entries,
    bool HasConflicts)
{
    public const string Client = "KlingClient";
    public const string Resolver = "KlingJsonResolver";
}

/// <summary>The project's client and resolver, and what else stands beside the types of schemas.</summary>
/// <param name="Namespace">The namespace of both.</param>
/// <param name="Accessibility">The accessibility of both.</param>
/// <param name="Client">The client; null where the project wants none.</param>
/// <param name="Resolver">The resolver; null where there is no type.</param>
/// <param name="Missing">What the project's framework lacks for the generated code; nothing where there is no type.</param>
/// <param name="Mark">What the package's own assembly publishes beside its types; null in any other project.</param>
internal sealed record EntryPointsModel(string Namespace, string Accessibility, EntryPointModel? Client, EntryPointModel? Resolver, MissingTypes Missing, string? Mark);
