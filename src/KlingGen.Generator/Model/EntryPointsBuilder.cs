using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;
using KlingGen.Generator.Pipeline;
using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Model;

/// <summary>
/// Decides which client and which resolver the project gets. One of a referenced assembly that offers all is taken as it is. One that
/// offers less is extended under a name of the project's own, so that an instance can be passed to code that knows the smaller one; the
/// plain name becomes an alias of the larger one.
/// </summary>
internal sealed class EntryPointsBuilder
{
    private readonly ClientModel _model;
    private readonly VisibleUpstream _upstream;
    private readonly ReusePlan _plan;

    private EntryPointsBuilder(ClientModel model, VisibleUpstream upstream, ReusePlan plan)
    {
        _model = model;
        _upstream = upstream;
        _plan = plan;
    }

    public static EntryPointsModel Build(ProjectIndex index, ReusePlan plan)
    {
        Project project = index.Project;
        if (!project.Settings.IsLanguageSufficient)
        {
            return new EntryPointsModel(project.Settings.Namespace, project.Settings.Accessibility, null, null, MissingTypes.None, index.Mark);
        }

        ClientModel model = ClientModelBuilder.Build(index.Names, project.Settings);
        EntryPointsBuilder builder = new(model, project.Upstream, plan);
        return new EntryPointsModel(
            model.Namespace,
            model.Accessibility,
            model.GenerateClients ? builder.Client() : null,
            model.JsonTypes.IsEmpty ? null : builder.Resolver(),
            index.Names.Types.IsEmpty ? MissingTypes.None : project.Missing,
            index.Mark);
    }

    private EntryPointModel Client()
    {
        Dictionary<string, string> hashes = _model.Members.ToDictionary(m => m.Name, Hash, StringComparer.Ordinal);
        EntryPoint? best = null;
        int most = -1;
        foreach (EntryPoint candidate in Candidates(EntryPointModel.Client))
        {
            int covered = _model.Members.Count(m => IsCovered(m, hashes[m.Name], candidate));
            if (covered > most || (covered == most && candidate.Name == EntryPointModel.Client))
            {
                (best, most) = (candidate, covered);
            }
        }

        if (best is not null && most == _model.Members.Count)
        {
            return Reused(best.Name);
        }

        (string name, bool isConflict) = OwnName(EntryPointModel.Client);
        EntryPoint? extended = isConflict ? null : best;
        EquatableArray<ClientMember> members = _model.Members;
        EquatableArray<string> hidden = default;
        Dictionary<string, string> offered = new(hashes, StringComparer.Ordinal);
        if (extended is not null)
        {
            members = members.Where(m => !IsCovered(m, hashes[m.Name], extended)).ToEquatableArray();
            hidden = members.Select(m => m.Name).Where(n => extended.FindHash(n) is not null).ToEquatableArray();
            foreach (EntryPointMember inherited in extended.Members)
            {
                if (!offered.ContainsKey(inherited.Name))
                {
                    offered.Add(inherited.Name, inherited.Hash);
                }
            }
        }

        List<string> keys = [.. offered.Keys];
        keys.Sort(StringComparer.Ordinal);
        List<string> entries = [.. keys.Select(key => $"{name}.{key}={offered[key]}")];
        if (extended is not null)
        {
            entries.Insert(0, $"{name}:{extended.Name}");
        }

        return new EntryPointModel(name, true, extended?.Name, members, hidden, default, entries.ToEquatableArray(), isConflict || _plan.HasConflicts);
    }

    private EntryPointModel Resolver()
    {
        const string member = "Default";
        ContentHash hash = ContentHash.Create();
        foreach (string type in _model.JsonTypes)
        {
            hash.Add(type + "\n");
        }

        string value = hash.ToString();
        if (_model.JsonTypes.All(_plan.IsReused)
            && Candidates(EntryPointModel.Resolver).FirstOrDefault(c => c.FindHash(member) == value) is { } same)
        {
            return Reused(same.Name);
        }

        (string name, bool isConflict) = OwnName(EntryPointModel.Resolver);
        return new EntryPointModel(
            name,
            true,
            null,
            default,
            default,
            _model.JsonTypes,
            new EquatableArray<string>([$"{name}.{member}={value}"]),
            isConflict || _plan.HasConflicts);
    }

    private static EntryPointModel Reused(string name) => new(name, false, null, default, default, default, default, false);

    /// <summary>The plain name where it is free; beside a client that can be extended a name of the project's own. Else the plain one again, which then wins over those of other assemblies.</summary>
    private (string Name, bool IsConflict) OwnName(string plain)
    {
        if (!_upstream.EntryPoints.Any(e => e.Name == plain))
        {
            return (plain, false);
        }

        if (Find(plain) is null)
        {
            return (plain, true);
        }

        string[] taken = [.. _model.JsonTypes, .. _upstream.Types.Select(t => t.Name), .. _upstream.EntryPoints.Select(e => e.Name)];
        return (new UniqueNames(StringComparer.Ordinal, taken).Take(Identifier.Pascal(_upstream.AssemblyName, "Project") + plain), false);
    }

    private IEnumerable<EntryPoint> Candidates(string plain) =>
        _upstream.EntryPoints.Where(e => e.Name.EndsWith(plain, StringComparison.Ordinal) && Find(e.Name) is not null);

    /// <summary>The client or resolver of that name, with all it extends, or null when code here cannot use it.</summary>
    private EntryPoint? Find(string name)
    {
        EntryPoint? found = null;
        string? next = name;
        for (int depth = 0; next is not null && depth < 64; depth++)
        {
            EntryPoint[] all = [.. _upstream.EntryPoints.Where(e => string.Equals(e.Name, next, StringComparison.Ordinal))];
            if (all.Length != 1 || !ReusePlan.IsUsable(all[0].IsPublic, _model.Accessibility))
            {
                return null;
            }

            found ??= all[0];
            next = all[0].Base;
        }

        return next is null ? found : null;
    }

    private bool IsCovered(ClientMember member, string hash, EntryPoint client) =>
        client.FindHash(member.Name) == hash && TypesOf(member).All(_plan.IsReused);

    private static IEnumerable<string> TypesOf(ClientMember member) =>
        member.Response is null ? member.Members.SelectMany(TypesOf) : member.Response.Types.Prepend(member.RequestType);

    private static string Hash(ClientMember member)
    {
        ContentHash hash = ContentHash.Create();
        Add(member, ref hash);
        return hash.ToString();
    }

    private static void Add(ClientMember member, ref ContentHash hash)
    {
        hash.Add($"{member.Name}\n{member.TypeName}\n{member.Endpoint}\n{member.RequestType}\n{member.Response?.Name}\n{member.Members.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n");
        foreach (ClientMember inner in member.Members)
        {
            Add(inner, ref hash);
        }
    }
}
