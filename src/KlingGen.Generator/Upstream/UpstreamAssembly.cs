using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Upstream;

/// <summary>A referenced assembly with generated types of its own.</summary>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Friends">The simple names of the assemblies that see its internal types.</param>
/// <param name="Publications">What was generated in it.</param>
internal sealed record UpstreamAssembly(string Name, EquatableArray<string> Friends, EquatableArray<Publication> Publications);
