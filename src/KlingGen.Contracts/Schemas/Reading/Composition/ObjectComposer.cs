using System.Globalization;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Puts objects together with those of other files.</summary>
internal sealed class ObjectComposer(Func<TypeReference, NamedType?> find)
{
    private const int MaximumDepth = 64;

    private readonly Dictionary<TypeReference, List<NamedType>> _done = [];
    private readonly HashSet<TypeReference> _open = [];
    private readonly Dictionary<(TypeReference Type, TypeReference? Other, string Member), CompositionFault> _faults = [];

    /// <summary>
    /// The object with all members and rules, or itself where nothing of it is elsewhere. Put together with a choice between objects it is another name for a choice
    /// between objects that each have its members; these follow.
    /// </summary>
    public IReadOnlyList<NamedType> Compose(ObjectType type)
    {
        if (type.Composition is not { } composition)
        {
            return [type];
        }

        if (_done.TryGetValue(type.Reference, out List<NamedType>? known))
        {
            return known;
        }

        _open.Add(type.Reference);
        List<ObjectPart> parts = [];
        int choice = -1;
        foreach (TypeReference reference in composition.Bases)
        {
            List<ObjectPart> found = FindBase(type, reference);
            if (found.Count > 1 && choice >= 0)
            {
                Tell(type, reference, "", true, "A choice beside another choice between shapes is not supported and is ignored");
            }
            else if (found.Count > 0)
            {
                choice = found.Count > 1 ? parts.Count : choice;
                parts.Add(found[0] with { Others = found.Count > 1 ? found : [] });
            }
        }

        _open.Remove(type.Reference);
        List<NamedType> composed = choice < 0 ? [Merge(type, composition, parts)] : Distribute(type, composition, parts, choice);
        _done[type.Reference] = composed;
        return composed;
    }

    private List<NamedType> Distribute(ObjectType type, ObjectComposition composition, List<ObjectPart> parts, int choice)
    {
        List<NamedType> options = [];
        List<ValueContract> references = [];
        foreach (ObjectPart option in parts[choice].Others)
        {
            int number = options.Count + 1;
            List<ObjectPart> all = [.. parts.Select((part, i) => i == choice ? option : part)];
            TypeReference reference = new(type.Reference.Path, $"{type.Reference.Pointer}/allOf/{number.ToString(CultureInfo.InvariantCulture)}");
            options.Add(Merge(type, composition, all) with
            {
                Reference = reference,

                // As the readers call what is written within a choice.
                Name = number == 1 ? type.Name : $"{type.Name}.{number.ToString(CultureInfo.InvariantCulture)}",
                Description = option.Type.Description,
            });
            references.Add(new ReferenceValue(false, reference) { Discriminator = option.Discriminator });
        }

        return [new AliasType(type.Reference, type.Name, type.Description, new UnionValue(false, references.ToEquatableArray())), .. options];
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

    /// <summary>The object of another file; several where that is a choice between objects, none where it cannot be put together.</summary>
    private List<ObjectPart> FindBase(ObjectType type, TypeReference reference)
    {
        NamedType? found = find(reference);
        ValueContract value = ResolvedValue.Of(new ReferenceValue(false, reference), find);
        if (value is ReferenceValue target)
        {
            found = find(target.Target);
        }

        if (found is null)
        {
            return [];
        }

        List<ReferenceValue> objects = [];
        if (found is not ObjectType && !(value is UnionValue union && AddObjects(union, objects)))
        {
            bool mayBeObject = found is AliasType { Value: UnionValue or ReferenceValue or MapValue or AnyValue };
            Tell(type, reference, "", mayBeObject, mayBeObject ? $"'{found.Name}' is no object with properties, and is ignored: across files only those can be put together" : $"No value is both an object and '{found.Name}'");
            return [];
        }

        if (found is ObjectType)
        {
            objects.Add(value as ReferenceValue ?? new ReferenceValue(false, found.Reference));
        }

        List<ObjectPart> parts = [];
        foreach (ReferenceValue option in objects)
        {
            ObjectType other = (ObjectType)find(option.Target)!;
            if (other.Reference == type.Reference || _open.Contains(other.Reference))
            {
                Tell(type, reference, "", false, "The schema is put together from itself");
                return [];
            }

            if (_open.Count > MaximumDepth)
            {
                Tell(type, reference, "", true, $"Objects put together more than {MaximumDepth} levels deep are not supported; this one is ignored");
                return [];
            }

            IReadOnlyList<NamedType> composed = Compose(other);
            parts.AddRange(composed[0] is AliasType { Value: UnionValue choice }
                ? choice.Options.Select((inner, i) => new ObjectPart(reference, (ObjectType)composed[i + 1], ((ReferenceValue)inner).Discriminator))
                : [new ObjectPart(reference, (ObjectType)composed[0], option.Discriminator)]);
        }

        if (parts.Count > SizeLimits.Shapes)
        {
            Tell(type, reference, "", true, $"A choice between more than {SizeLimits.Shapes} shapes is not supported and is ignored");
            return [];
        }

        return parts;
    }

    /// <summary>Whether a choice is between objects only, all of them known.</summary>
    private bool AddObjects(UnionValue union, List<ReferenceValue> objects)
    {
        foreach (ValueContract option in union.Options)
        {
            ValueContract value = ResolvedValue.Of(option, find);
            if (objects.Count > SizeLimits.Shapes || value is not (UnionValue or ReferenceValue))
            {
                return false;
            }

            if (value is UnionValue inner)
            {
                if (!AddObjects(inner, objects))
                {
                    return false;
                }
            }
            else if (value is ReferenceValue reference && find(reference.Target) is ObjectType)
            {
                objects.Add(reference.Discriminator is null && option is ReferenceValue { Discriminator: { } told } ? reference with { Discriminator = told } : reference);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private ObjectType Merge(ObjectType type, ObjectComposition composition, List<ObjectPart> parts)
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
        foreach (ObjectPart part in parts)
        {
            if (CheckClosed(type, part.Reference, part.Type, members))
            {
                additional = additional is null || part.Type.Additional is null ? null : new ValueIntersection(find).Of(part.Type.Additional, additional) ?? additional;
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

    /// <summary>An object of another file.</summary>
    /// <param name="Reference">The reference that leads to it.</param>
    /// <param name="Type">The object.</param>
    /// <param name="Discriminator">By what it is told from the others of a choice.</param>
    private sealed record ObjectPart(TypeReference Reference, ObjectType Type, Discriminator? Discriminator)
    {
        /// <summary>All objects of the choice of which this is the first; empty where there is none.</summary>
        public List<ObjectPart> Others { get; init; } = [];
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
