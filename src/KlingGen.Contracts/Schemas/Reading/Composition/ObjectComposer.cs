using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts objects together with those of other files.</summary>
internal sealed class ObjectComposer(Func<TypeReference, NamedType?> find)
{
    private const int MaximumDepth = 64;

    private readonly Dictionary<TypeReference, ObjectType> _done = [];
    private readonly HashSet<TypeReference> _open = [];
    private readonly Dictionary<(TypeReference Type, TypeReference? Other, string Member), CompositionFault> _faults = [];

    /// <summary>The object with all members and rules, or itself where nothing of it is elsewhere.</summary>
    public ObjectType Compose(ObjectType type)
    {
        if (type.Composition is not { } composition)
        {
            return type;
        }

        if (_done.TryGetValue(type.Reference, out ObjectType? known))
        {
            return known;
        }

        _open.Add(type.Reference);
        List<(TypeReference Reference, ObjectType Type)> parts = [];
        foreach (TypeReference reference in composition.Bases)
        {
            if (FindBase(type, reference) is { } found)
            {
                parts.Add((reference, found));
            }
        }

        _open.Remove(type.Reference);
        ObjectType composed = Merge(type, composition, parts);
        _done[type.Reference] = composed;
        return composed;
    }

    /// <summary>What is wrong with an object that another is put together with, or with a member of it; null where nothing is.</summary>
    /// <param name="type">The object that was put together.</param>
    /// <param name="other">The object of another file; null where a member is asked about.</param>
    /// <param name="member">The member's wire name; empty where another object is asked about.</param>
    public CompositionFault? FindFault(ObjectType type, TypeReference? other, string member)
    {
        Compose(type);
        return _faults.TryGetValue((type.Reference, other, member), out CompositionFault? fault) ? fault : null;
    }

    private ObjectType? FindBase(ObjectType type, TypeReference reference)
    {
        NamedType? found = find(reference);
        if (ResolvedValue.Of(new ReferenceValue(false, reference), find) is ReferenceValue target)
        {
            found = find(target.Target);
        }

        if (found is null)
        {
            return null;
        }

        if (found is not ObjectType other)
        {
            bool mayBeObject = found is AliasType { Value: UnionValue or ReferenceValue or MapValue or AnyValue };
            Tell(type, reference, "", mayBeObject, mayBeObject ? $"'{found.Name}' is no object with properties, and is ignored: across files only those can be put together" : $"No value is both an object and '{found.Name}'");
            return null;
        }

        if (other.Reference == type.Reference || _open.Contains(other.Reference))
        {
            Tell(type, reference, "", false, "The schema is put together from itself");
            return null;
        }

        if (_open.Count > MaximumDepth)
        {
            Tell(type, reference, "", true, $"Objects put together more than {MaximumDepth} levels deep are not supported; this one is ignored");
            return null;
        }

        return Compose(other);
    }

    private ObjectType Merge(ObjectType type, ObjectComposition composition, List<(TypeReference Reference, ObjectType Type)> parts)
    {
        List<Parameter> members = [];
        foreach (Parameter member in parts.SelectMany(part => part.Type.Parameters).Concat(type.Parameters))
        {
            int place = members.FindIndex(m => m.WireName == member.WireName);
            if (place < 0)
            {
                members.Add(member);
            }
            else
            {
                members[place] = Merge(type, members[place], member);
            }
        }

        if (members.Count > SizeLimits.Members)
        {
            Tell(type, parts[0].Reference, "", false, $"An object can have {SizeLimits.Members} members at most; put together this one has {members.Count}, and is left as it is");
            return type with { Composition = null };
        }

        for (int i = 0; i < members.Count; i++)
        {
            if (composition.Required.Contains(members[i].WireName, StringComparer.Ordinal))
            {
                members[i] = members[i] with { IsRequired = true };
            }
        }

        ValueContract? additional = type.Additional;
        foreach ((TypeReference reference, ObjectType part) in parts)
        {
            if (CheckClosed(type, reference, part, members))
            {
                additional = additional is null || part.Additional is null ? null : new ValueIntersection(find).Of(part.Additional, additional) ?? additional;
            }
        }

        return type with
        {
            Parameters = Ordered(members, composition.Order).ToEquatableArray(),
            Rules = parts.SelectMany(part => part.Type.Rules).Concat(type.Rules).Distinct().ToEquatableArray(),
            Additional = additional,
            Composition = null,
        };
    }

    private static IEnumerable<Parameter> Ordered(List<Parameter> members, EquatableArray<string> order)
    {
        List<string> names = [.. order];
        return members.OrderBy(member => names.IndexOf(member.WireName) is int place and >= 0 ? place : int.MaxValue);
    }

    private Parameter Merge(ObjectType type, Parameter first, Parameter second)
    {
        ValueIntersection intersection = new(find);
        ValueContract? value = intersection.Of(first.Value, second.Value);
        if (value is null)
        {
            Tell(
                type,
                null,
                second.WireName,
                intersection.Fault is null,
                intersection.Fault is null
                    ? $"What another file says of {JsonWriting.Quote(second.WireName)} cannot be put together with this and is ignored"
                    : $"By another file {JsonWriting.Quote(second.WireName)} {intersection.Fault}");
        }

        return second with
        {
            Value = value ?? second.Value,
            IsRequired = first.IsRequired || second.IsRequired,
            Default = second.Default ?? first.Default,
            Description = second.Description ?? first.Description,
            IsDeprecated = first.IsDeprecated || second.IsDeprecated,
            IsReadOnly = first.IsReadOnly || second.IsReadOnly,
            IsWriteOnly = first.IsWriteOnly || second.IsWriteOnly,
        };
    }

    // 'additionalProperties' looks at the properties beside it only, and so concerns those of the other files.
    private bool CheckClosed(ObjectType type, TypeReference reference, ObjectType part, List<Parameter> members)
    {
        if (part.Additional is AnyValue || members.TrueForAll(m => part.Find(m.WireName) is not null))
        {
            return true;
        }

        Parameter? required = part.Additional is null ? members.Find(m => m.IsRequired && part.Find(m.WireName) is null) : null;
        string others = string.Join(", ", members.Where(m => part.Find(m.WireName) is null).Take(5).Select(m => JsonWriting.Quote(m.WireName)));
        Tell(
            type,
            reference,
            "",
            required is null,
            required is null
                ? $"'additionalProperties' of '{part.Name}' concerns {others}, which others of the schemas put together describe; that is not supported and is ignored"
                : $"'additionalProperties' of '{part.Name}' forbids {JsonWriting.Quote(required.WireName)}, which another of the schemas put together requires");
        return false;
    }

    // The first fault of a place is told; others may follow from it.
    private void Tell(ObjectType type, TypeReference? other, string member, bool isUnsupported, string message)
    {
        if (!_faults.ContainsKey((type.Reference, other, member)))
        {
            _faults.Add((type.Reference, other, member), new CompositionFault(isUnsupported, message));
        }
    }
}

/// <summary>What is wrong with an object that is put together.</summary>
/// <param name="IsUnsupported">Whether it was ignored, rather than wrong.</param>
/// <param name="Message">In words.</param>
internal sealed record CompositionFault(bool IsUnsupported, string Message);
