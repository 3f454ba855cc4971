using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Upstream;

/// <summary>Which types the project need not generate, because a referenced assembly publishes the very same.</summary>
/// <param name="Reused">Their names, in ordinal order.</param>
/// <param name="HasConflicts">Whether a type is generated although a referenced assembly has one of its name: it differs, or several have one, or it cannot be used.</param>
internal sealed record ReusePlan(EquatableArray<string> Reused, bool HasConflicts)
{
    /// <summary>The plan of nearly every project: all types are generated.</summary>
    public static readonly ReusePlan None = new(default, false);

    /// <summary>Whether a type is left to a referenced assembly.</summary>
    public bool IsReused(string name)
    {
        int low = 0;
        int high = Reused.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Reused[middle], name);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    public static ReusePlan Create(SchemaFiles files, ProjectIndex index, CancellationToken cancellationToken)
    {
        VisibleUpstream upstream = index.Project.Upstream;
        if (upstream.Types.IsEmpty)
        {
            return None;
        }

        Dictionary<string, UpstreamType?> published = Published(upstream);
        Dictionary<string, List<string>> users = new(StringComparer.Ordinal);
        HashSet<string> reused = new(StringComparer.Ordinal);
        Queue<string> own = [];
        foreach (FileCode file in files.All.Select(file => file.Model(index, cancellationToken)?.Emit(cancellationToken)).OfType<FileCode>())
        {
            string text = "";
            foreach (TypePart type in file.Types)
            {
                if (published.TryGetValue(type.Name, out UpstreamType? same) && same is not null && same.Hash == ContentHash.Text(type.Hash) && IsUsable(same.IsPublic, index.Project.Settings.Accessibility))
                {
                    reused.Add(type.Name);
                    text = text.Length > 0 ? text : file.Text.ToString();
                    AddUses(text, file.Namespace, type, users);
                }
                else
                {
                    own.Enqueue(type.Name);
                }
            }
        }

        // Equal code that names another type is not equal: what uses a type of the project's own must be its own too.
        bool hasConflicts = false;
        while (own.Count > 0)
        {
            string name = own.Dequeue();
            hasConflicts |= published.ContainsKey(name);
            if (users.TryGetValue(name, out List<string>? affected))
            {
                foreach (string user in affected)
                {
                    if (reused.Remove(user))
                    {
                        own.Enqueue(user);
                    }
                }
            }
        }

        return new ReusePlan(reused.OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(), hasConflicts);
    }

    /// <summary>Whether generated code of an accessibility can use a type of a referenced assembly in its signatures.</summary>
    public static bool IsUsable(bool isPublic, string accessibility) => isPublic || accessibility == "internal";

    /// <summary>Types by name; null for a name that several assemblies publish, and C# could not tell apart.</summary>
    private static Dictionary<string, UpstreamType?> Published(VisibleUpstream upstream)
    {
        Dictionary<string, UpstreamType?> published = new(StringComparer.Ordinal);
        foreach (UpstreamType type in upstream.Types)
        {
            published[type.Name] = published.ContainsKey(type.Name) ? null : type;
        }

        return published;
    }

    private static void AddUses(string text, string targetNamespace, TypePart type, Dictionary<string, List<string>> users)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { type.Name };
        string prefix = $"global::{targetNamespace}.";
        int end = type.Start + type.Length;
        int at = type.Start;
        while ((at = text.IndexOf(prefix, at, end - at, StringComparison.Ordinal)) >= 0)
        {
            int start = at += prefix.Length;
            while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            {
                at++;
            }

            string name = text.Substring(start, at - start);
            if (seen.Add(name))
            {
                if (!users.TryGetValue(name, out List<string>? list))
                {
                    users.Add(name, list = []);
                }

                list.Add(type.Name);
            }
        }
    }
}
