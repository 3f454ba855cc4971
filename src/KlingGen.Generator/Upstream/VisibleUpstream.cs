using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Upstream;

/// <summary>What referenced assemblies publish in the namespace that this project generates into, as far as it is visible from here.</summary>
/// <param name="AssemblyName">The name of the project's own assembly.</param>
/// <param name="Types">The types of schemas, in the order of their names; a name that several assemblies publish comes several times.</param>
/// <param name="EntryPoints">The clients and resolvers, likewise.</param>
/// <param name="Schemas">The mark of the package's schemas where one assembly has all that they give, and no other has any of it; else null.</param>
internal sealed record VisibleUpstream(string AssemblyName, EquatableArray<UpstreamType> Types, EquatableArray<EntryPoint> EntryPoints, string? Schemas)
{
    /// <summary>Published with the mark of the package's schemas in place of the name of a type.</summary>
    public const string AllSchemas = "*";

    /// <summary>Whether nothing is published: the case of nearly every project.</summary>
    public bool IsEmpty => Types.IsEmpty && EntryPoints.IsEmpty;

    /// <summary>Whether some of it is internal, and visible because the other assembly calls this one its friend.</summary>
    public bool HasInternal => Types.Any(t => !t.IsPublic) || EntryPoints.Any(e => !e.IsPublic);

    public static VisibleUpstream Create(List<UpstreamAssembly> assemblies, string assemblyName, string targetNamespace)
    {
        if (assemblies.Count == 0)
        {
            return new VisibleUpstream(assemblyName, default, default, null);
        }

        List<UpstreamType> types = [];
        List<EntryPoint> entryPoints = [];
        string? schemas = null;
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (UpstreamAssembly assembly in assemblies)
        {
            if (!seen.Add(assembly.Name))
            {
                continue;
            }

            bool isFriend = assembly.Friends.Any(friend => string.Equals(friend, assemblyName, StringComparison.OrdinalIgnoreCase));
            foreach (Publication publication in assembly.Publications)
            {
                if (string.Equals(publication.Namespace, targetNamespace, StringComparison.Ordinal) && (publication.IsPublic || isFriend))
                {
                    Add(publication, types, entryPoints, ref schemas);
                }
            }
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        bool isUnique = types.TrueForAll(t => names.Add(t.Name)) && entryPoints.TrueForAll(e => names.Add(e.Name));
        return new VisibleUpstream(
            assemblyName,
            types.OrderBy(t => t.Name, StringComparer.Ordinal).ToEquatableArray(),
            entryPoints.OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray(),
            isUnique ? schemas : null);
    }

    private static void Add(Publication publication, List<UpstreamType> types, List<EntryPoint> entryPoints, ref string? schemas)
    {
        Dictionary<string, string> bases = new(StringComparer.Ordinal);
        Dictionary<string, List<EntryPointMember>> members = new(StringComparer.Ordinal);
        foreach (string entry in publication.Entries)
        {
            int colon = entry.IndexOf(':');
            int equals = entry.IndexOf('=');
            if (colon > 0)
            {
                bases[entry.Substring(0, colon)] = entry.Substring(colon + 1);
            }
            else if (equals > 0)
            {
                string name = entry.Substring(0, equals);
                string hash = entry.Substring(equals + 1);
                int dot = name.IndexOf('.');
                if (name == AllSchemas)
                {
                    schemas = hash;
                    continue;
                }

                if (dot < 0)
                {
                    types.Add(new UpstreamType(name, publication.IsPublic, hash));
                    continue;
                }

                string owner = name.Substring(0, dot);
                if (!members.TryGetValue(owner, out List<EntryPointMember>? list))
                {
                    members.Add(owner, list = []);
                }

                list.Add(new EntryPointMember(name.Substring(dot + 1), hash));
            }
        }

        foreach (KeyValuePair<string, List<EntryPointMember>> owner in members)
        {
            bases.TryGetValue(owner.Key, out string? baseName);
            entryPoints.Add(new EntryPoint(owner.Key, publication.IsPublic, baseName, owner.Value.ToEquatableArray()));
        }
    }
}

/// <summary>A type that was generated from a schema in a referenced assembly.</summary>
internal sealed record UpstreamType(string Name, bool IsPublic, string Hash);

/// <summary>A generated client or resolver, and what it offers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Base">The generated client that it extends; null for none.</param>
/// <param name="Members">Its properties, with those of its base.</param>
internal sealed record EntryPoint(string Name, bool IsPublic, string? Base, EquatableArray<EntryPointMember> Members)
{
    /// <summary>The hash of a member, or null when there is no such member.</summary>
    public string? FindHash(string member) => Members.FirstOrDefault(m => string.Equals(m.Name, member, StringComparison.Ordinal))?.Hash;
}

/// <summary>A property of a client or resolver, with a hash of all that it leads to.</summary>
internal sealed record EntryPointMember(string Name, string Hash);
