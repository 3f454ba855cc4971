using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts texts, numbers, lists and maps together with what other files say of them.</summary>
internal sealed class ValueComposer(Func<TypeReference, NamedType?> find)
{
    private readonly Dictionary<TypeReference, AliasType> _done = [];
    private readonly Dictionary<(TypeReference Type, TypeReference Other), CompositionFault> _faults = [];
    private readonly HashSet<TypeReference> _open = [];

    /// <summary>The type as its value is when all files are known, or itself where nothing of it is elsewhere.</summary>
    public AliasType Compose(AliasType type)
    {
        if (type.Value is not ComposedValue composed)
        {
            return type;
        }

        if (_done.TryGetValue(type.Reference, out AliasType? known))
        {
            return known;
        }

        _open.Add(type.Reference);
        ValueContract value = composed.Own;
        foreach (TypeReference other in composed.Bases)
        {
            value = Merge(type, other, value, composed.IsTyped) ?? value;
        }

        _open.Remove(type.Reference);
        AliasType done = type with { Value = value };
        _done[type.Reference] = done;
        return done;
    }

    /// <summary>What keeps a type from being put together with one of another file; null where nothing does.</summary>
    public CompositionFault? FindFault(AliasType type, TypeReference other)
    {
        Compose(type);
        return _faults.TryGetValue((type.Reference, other), out CompositionFault? fault) ? fault : null;
    }

    private ValueContract? Merge(AliasType type, TypeReference other, ValueContract own, bool isTyped)
    {
        if (find(other) is not { } found)
        {
            return null;
        }

        if (Leads(other))
        {
            _faults[(type.Reference, other)] = new CompositionFault(false, "The schema is put together from itself");
            return null;
        }

        ValueIntersection intersection = new(Find);
        ValueContract? both = intersection.Of(new ReferenceValue(AllowsNull(other), other), own, isTyped);
        if (both is null)
        {
            _faults[(type.Reference, other)] = intersection.Fault is { } fault
                ? new CompositionFault(false, $"The value {fault}")
                : new CompositionFault(true, $"'{found.Name}' cannot be put together with this across files, and is ignored");
        }

        return both;
    }

    private bool AllowsNull(TypeReference reference)
    {
        HashSet<TypeReference> seen = [];
        while (seen.Add(reference) && Find(reference) is AliasType alias)
        {
            if (alias.Value.IsNullable || alias.Value is AnyValue)
            {
                return true;
            }

            if (alias.Value is not ReferenceValue next)
            {
                return false;
            }

            reference = next.Target;
        }

        return false;
    }

    private bool Leads(TypeReference reference)
    {
        HashSet<TypeReference> seen = [];
        while (!_open.Contains(reference))
        {
            if (!seen.Add(reference) || find(reference) is not AliasType { Value: ReferenceValue next })
            {
                return false;
            }

            reference = next.Target;
        }

        return true;
    }

    private NamedType? Find(TypeReference reference) => find(reference) is AliasType alias && !_open.Contains(reference) ? Compose(alias) : find(reference);
}
