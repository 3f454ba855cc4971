using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Finds types that stand for one another and for nothing else (a is b, b is a).</summary>
internal static class AliasCycles
{
    /// <summary>The references that close a cycle. Without them none is left.</summary>
    /// <param name="aliases">The types to begin with.</param>
    /// <param name="find">Finds a type; null for one that is not known.</param>
    public static List<(TypeReference From, TypeReference To)> Find(IEnumerable<AliasType> aliases, Func<TypeReference, NamedType?> find)
    {
        List<(TypeReference From, TypeReference To)> closing = [];
        Dictionary<TypeReference, bool> done = [];
        foreach (AliasType start in aliases)
        {
            if (start.Value is not (ReferenceValue or UnionValue) || done.ContainsKey(start.Reference))
            {
                continue;
            }

            // Depth first with a stack of its own: chains in a file can be longer than the thread's stack is deep.
            Stack<(TypeReference From, Queue<TypeReference> To)> path = new();
            path.Push((start.Reference, Targets(start)));
            done[start.Reference] = false;
            while (path.Count > 0)
            {
                (TypeReference from, Queue<TypeReference> targets) = path.Peek();
                if (targets.Count == 0)
                {
                    done[from] = true;
                    path.Pop();
                    continue;
                }

                TypeReference to = targets.Dequeue();
                if (done.TryGetValue(to, out bool isDone))
                {
                    if (!isDone)
                    {
                        closing.Add((from, to));
                    }
                }
                else if (find(to) is AliasType next)
                {
                    done[to] = false;
                    path.Push((to, Targets(next)));
                }
            }
        }

        return closing;
    }

    /// <summary>Whether a type stands, through however many others, for another one.</summary>
    public static bool Leads(TypeReference from, TypeReference to, Func<TypeReference, NamedType?> find)
    {
        HashSet<TypeReference> seen = [from];
        Queue<TypeReference> next = new(seen);
        while (next.Count > 0)
        {
            TypeReference reference = next.Dequeue();
            if (reference == to)
            {
                return true;
            }

            foreach (TypeReference target in find(reference) is AliasType alias ? Targets(alias) : [])
            {
                if (seen.Add(target))
                {
                    next.Enqueue(target);
                }
            }
        }

        return false;
    }

    /// <summary>What a type may directly stand for.</summary>
    public static Queue<TypeReference> Targets(AliasType alias)
    {
        Queue<TypeReference> targets = new();
        if (alias.Value is ReferenceValue reference)
        {
            targets.Enqueue(reference.Target);
        }
        else if (alias.Value is UnionValue union)
        {
            foreach (ValueContract option in union.Options)
            {
                if (option is ReferenceValue optionReference)
                {
                    targets.Enqueue(optionReference.Target);
                }
            }
        }

        return targets;
    }
}
