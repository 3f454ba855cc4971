using System.Globalization;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Naming;
using KlingGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Model;

/// <summary>Turns the cases of a union into what is to be generated for each.</summary>
internal static class UnionBuilder
{
    public static UnionModel Build(string name, string? description, List<UnionCase> cases, Func<UnionCase, ValueModel> valueOf, Func<TypeReference, TypeEntry?> find)
    {
        UniqueNames names = new(StringComparer.Ordinal, [.. Reserved(name)]);
        UniqueNames parameters = new(StringComparer.Ordinal, "other");
        HashSet<string> converted = new(StringComparer.Ordinal);
        ValueModel[] values = [.. cases.Where(c => c.Value is not AnyValue).Select(valueOf)];
        bool hasNumber = Array.Exists(values, v => v is NumberModel);
        List<UnionCaseModel> models = [];
        foreach (UnionCase option in cases.Where(c => c.Value is not AnyValue))
        {
            ValueModel value = values[models.Count];
            string caseName = names.Take(CaseName(name, option, value, hasNumber));

            // C# has no conversions from interfaces; and of two kinds of whole number, 5 is the one that is a number in JSON too.
            bool canConvert = value is not (ListModel or MapModel) && !(value is IntegerTextModel && hasNumber);
            ReferenceValue? reference = option.Value as ReferenceValue;
            TypeEntry? type = reference is not null && find(reference.Target) is { Kind: TypeKind.Object } found ? found : null;
            models.Add(new UnionCaseModel(
                caseName,
                ParameterName(parameters, caseName),
                value,
                canConvert && converted.Add(value.Type),
                type is null ? null : Shape(type, reference!.Discriminator))
            {
                Class = Class(value) is { } concrete && converted.Add(concrete) ? concrete : null,
                Discriminator = type is null || reference!.Discriminator is null ? null : Demand(type, reference.Discriminator),
            });
        }

        return new UnionModel(name, description, models.ToEquatableArray(), models.Count < cases.Count);
    }

    private static string? Class(ValueModel value) => value switch
    {
        ListModel list => CodecEmitter.ItemType(list.Item) + "[]",
        MapModel map => $"global::System.Collections.Generic.Dictionary<string, {CodecEmitter.ItemType(map.Item)}>",
        _ => null,
    };

    private static string CaseName(string unionName, UnionCase option, ValueModel value, bool hasNumber) => value switch
    {
        TextModel => "Text",
        IntegerTextModel => hasNumber ? "IntegerText" : "Integer",
        NumberModel number => number.Type == "double" ? "Number" : "Integer",
        BooleanModel => "Boolean",
        ListModel => "List",
        MapModel => "Map",
        _ => TypeCaseName(unionName, ((ReferenceValue)option.Value).Target.Pointer, value.Type.Substring(value.Type.LastIndexOf('.') + 1)),
    };

    // A definition goes by its own name. What is written within a union is called after it: Shape's ShapeCircle is its Circle.
    private static string TypeCaseName(string unionName, string pointer, string typeName)
    {
        if (TypeSummary.DefinitionName(pointer) is { } definition)
        {
            return Identifier.Pascal(definition, "Type");
        }

        const string suffix = "Union";
        string stem = unionName.EndsWith(suffix, StringComparison.Ordinal) ? unionName.Substring(0, unionName.Length - suffix.Length) : unionName;
        if (!typeName.StartsWith(stem, StringComparison.Ordinal))
        {
            // Where another has the name, union and option are numbered each by itself.
            stem = stem.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_');
        }

        return typeName.Length > stem.Length && typeName.StartsWith(stem, StringComparison.Ordinal) && char.IsUpper(typeName[stem.Length])
            ? typeName.Substring(stem.Length)
            : typeName;
    }

    // No member can be called like its type: of a union "IsText", no case can be "Text".
    private static IEnumerable<string> Reserved(string name)
    {
        yield return "Other";
        foreach (string prefix in new[] { "Is", "TryGet", "From" })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return name.Substring(prefix.Length);
            }
        }
    }

    private static string ParameterName(UniqueNames names, string caseName)
    {
        string name = names.Take(char.ToLowerInvariant(caseName[0]) + caseName.Substring(1));
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static UnionShapeModel Shape(TypeEntry type, Discriminator? discriminator)
    {
        List<string> required = [.. type.Members.Where(m => m.Summary.IsPresent).Select(m => m.Summary.WireName)];
        List<UnionConstant> constants = [.. type.Members.Where(m => m.Constant is not null).Select(m => new UnionConstant(m.Summary.WireName, Literal(m.Constant!)))];
        if (discriminator is not null)
        {
            if (!required.Contains(discriminator.Member))
            {
                required.Add(discriminator.Member);
            }

            // What the member itself says is as good.
            if (!constants.Exists(c => c.WireName == discriminator.Member))
            {
                constants.AddRange(discriminator.Values.Select(value => new UnionConstant(discriminator.Member, CSharpText.Literal(value))));
            }
        }

        return new UnionShapeModel(required.ToEquatableArray(), constants.ToEquatableArray());
    }

    private static DiscriminatorModel? Demand(TypeEntry type, Discriminator discriminator)
    {
        bool isKept = type.Find(discriminator.Member) is { Summary.IsRequired: true, Constant: { } constant } && discriminator.Values.Contains(constant.TrimStart('"'));
        return isKept || type.Find(discriminator.Member) is not { } member ? null : new DiscriminatorModel(member.Name, discriminator.Member, discriminator.Values);
    }

    private static string Literal(string constant) =>
        constant[0] == '"' ? CSharpText.Literal(constant.Substring(1)) : CSharpText.Number(double.Parse(constant, NumberStyles.Float, CultureInfo.InvariantCulture));
}
