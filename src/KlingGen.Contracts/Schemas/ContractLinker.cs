using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;
using KlingGen.Contracts.Schemas.Reading.Composition;

namespace KlingGen.Contracts.Schemas;

/// <summary>Checks what schema files expect of one another, which none of them can tell alone.</summary>
public static class ContractLinker
{
    /// <summary>Checks all references between the files.</summary>
    /// <param name="documents">Every schema file of the project.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>A problem for each expectation that is not met, file by file as given.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static EquatableArray<PlacedProblem> Check(IEnumerable<ContractDocument> documents, CancellationToken cancellationToken = default)
    {
        List<ContractDocument> all = documents.ToList();
        if (!all.Exists(document => !document.References.IsEmpty))
        {
            return default;
        }

        TypeIndex types = TypeIndex.Of(ContractComposer.Complete(all));
        TypeIndex asRead = all.Exists(document => document.IsComposed) ? TypeIndex.Of(all) : types;
        ValueComposer values = new(asRead.Find);
        ObjectComposer composer = new(asRead.Find);
        List<PlacedProblem> problems = [];
        for (int i = 0; i < all.Count; i++)
        {
            foreach (OutgoingReference reference in all[i].References)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool isUnsupported = reference.Kind is OutgoingReferenceKind.IsComparable or OutgoingReferenceKind.IsNeverNull;
                string? fault = IsCycle(all[i], reference, types)
                    ? "The definition consists of nothing but references that lead back to it"
                    : Fault(reference, types);
                if (reference.Kind is OutgoingReferenceKind.IsBase or OutgoingReferenceKind.Narrows && CompositionFault(all[i], reference, asRead, composer, values) is { } found)
                {
                    (fault, isUnsupported) = (found.Message, found.IsUnsupported);
                }

                if (fault is not null)
                {
                    ContractProblemKind kind = isUnsupported ? ContractProblemKind.UnsupportedKeyword : ContractProblemKind.InvalidSchema;
                    problems.Add(new PlacedProblem(all[i].Path, new ContractProblem(kind, fault, reference.Span, reference.JsonPath)));
                }
            }
        }

        return problems.ToEquatableArray();
    }

    private static CompositionFault? CompositionFault(ContractDocument document, OutgoingReference reference, TypeIndex types, ObjectComposer composer, ValueComposer values)
    {
        if (types.Find(ContractPath.Normalize(document.Path), reference.Owner) is AliasType { Value: ComposedValue } alias)
        {
            return values.FindFault(alias, reference.Target);
        }

        if (types.Find(ContractPath.Normalize(document.Path), reference.Owner) is not ObjectType { Composition: not null } type)
        {
            return null;
        }

        if (composer.FindFault(type, reference.Kind == OutgoingReferenceKind.IsBase ? reference.Target : null, reference.Text) is { } fault)
        {
            return fault;
        }

        // The default of a member was compared with what its own file says only.
        foreach (ObjectType composed in composer.Compose(type).OfType<ObjectType>())
        {
            if (composed.Find(reference.Text) is { Default: { } value } member
                && type.Find(reference.Text)?.Default is not null
                && JsonReader.Parse(value).Root is { } json
                && ValueChecker.Fault(member.Value, json, types.Find) is { } wrong)
            {
                return new CompositionFault(false, $"'default' {wrong}");
            }
        }

        return null;
    }

    private static bool IsCycle(ContractDocument document, OutgoingReference reference, TypeIndex types) =>
        reference.Kind == OutgoingReferenceKind.Exists
        && types.Find(ContractPath.Normalize(document.Path), reference.Owner) is AliasType alias
        && AliasCycles.Targets(alias).Contains(reference.Target)
        && AliasCycles.Leads(reference.Target, alias.Reference, types.Find);

    /// <summary>Whether a text in JSON is plainly one of an enumeration's values: then it need not be read.</summary>
    private static bool IsValueOf(EnumType type, string json)
    {
        foreach (string value in type.Values)
        {
            if (json.Length == value.Length + 2 && json[0] == '"' && json.IndexOf('\\') < 0 && string.CompareOrdinal(json, 1, value, 0, value.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Fault(OutgoingReference reference, TypeIndex types)
    {
        NamedType? target = types.Find(reference.Target);
        switch (reference.Kind)
        {
            case OutgoingReferenceKind.Exists when !types.HasFile(reference.Target.Path):
                return $"The file {reference.Target.Path} is not among the schema files";
            case OutgoingReferenceKind.Exists:
                return target is null ? $"{reference.Target.Path} defines no type at '{reference.Target.Pointer}'" : null;
            case OutgoingReferenceKind.AllowsValue when target is EnumType type && IsValueOf(type, reference.Text):
                return null;
            case OutgoingReferenceKind.AllowsValue when target is not null && JsonReader.Parse(reference.Text).Root is { } value:
                return ValueChecker.Fault(new ReferenceValue(false, reference.Target), value, types.Find) is { } fault ? $"The value {fault}" : null;
            case OutgoingReferenceKind.HasMember when target is not null:
                return Resolve(target, types) switch
                {
                    null => null,
                    ObjectType type when type.Find(reference.Text) is not null => null,
                    AliasType { Value: UnionValue union } when union.Options.Any(option => option is ReferenceValue shape && (types.Find(shape.Target) as ObjectType)?.Find(reference.Text) is not null) => null,
                    _ => $"'{target.Name}' has no member {JsonWriting.Quote(reference.Text)}",
                };
            case OutgoingReferenceKind.HasNumber when target is not null:
                return Resolve(target, types) is ObjectType holder && holder.Find(reference.Text) is { } number && !ResolvedValue.IsNumeric(number.Value, types.Find)
                    ? $"The member {JsonWriting.Quote(reference.Text)} of '{target.Name}' is no number"
                    : null;
            case OutgoingReferenceKind.IsNumber when target is not null:
                return ResolvedValue.IsNumeric(new ReferenceValue(false, reference.Target), types.Find) ? null : $"'{target.Name}' is no number";
            case OutgoingReferenceKind.IsList when target is not null:
                return ResolvedValue.Of(new ReferenceValue(false, reference.Target), types.Find) is ArrayValue ? null : $"'{target.Name}' is not a list";
            case OutgoingReferenceKind.IsText when target is not null:
                return ResolvedValue.Of(new ReferenceValue(false, reference.Target), types.Find) is StringValue { AllowedValues.IsEmpty: true } ? null : $"'{target.Name}' is not a text";
            case OutgoingReferenceKind.IsComparable:
                return Comparisons.CanCompare(new ReferenceValue(false, reference.Target), types.Find) ? null : $"'{reference.Text}' {Comparisons.Refusal}";
            case OutgoingReferenceKind.IsObject when target is not null:
                return PayloadShapes.IsObject(reference.Target, types.Find) ? null : $"'{target.Name}' is no object, as 'type' says";
            case OutgoingReferenceKind.IsNeverNull when target is not null:
                return ValueChecker.Fault(new ReferenceValue(false, reference.Target), JsonReader.Parse("null").Root!, types.Find) is null ? $"'type' leaves out null, which '{target.Name}' allows; across files that is not supported and is ignored" : null;
            case OutgoingReferenceKind.IsRequest:
                return PayloadShapes.IsRequest(reference.Target, types.Find) ? null : PayloadCheck.NoRequest;
            default:
                return null;
        }
    }

    private static NamedType? Resolve(NamedType? type, TypeIndex types)
    {
        for (int hops = 0; hops < 64 && type is AliasType { Value: ReferenceValue next }; hops++)
        {
            type = types.Find(next.Target);
        }

        return type;
    }
}
