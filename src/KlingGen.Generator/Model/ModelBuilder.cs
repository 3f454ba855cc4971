using System.Globalization;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>Turns one file's contracts into the types to generate.</summary>
internal sealed class ModelBuilder
{
    private readonly ModelInput _input;
    private readonly Dictionary<TypeReference, TypeEntry> _types = [];

    private ModelBuilder(ModelInput input)
    {
        _input = input;
        foreach (TypeEntry type in input.Types)
        {
            _types[type.Reference] = type;
        }
    }

    public static FileModel Build(ModelInput input, CancellationToken cancellationToken)
    {
        ModelBuilder builder = new(input);
        List<TypeModel> types = [];
        foreach (NamedType type in input.Document.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (type)
            {
                case ObjectType o:
                    types.Add(builder.Record(o));
                    break;
                case EnumType e:
                    types.Add(builder.Enum(e));
                    break;
            }

            types.AddRange(builder.Unions(type));
        }

        return new FileModel(input.Entry.HintName, input.Namespace, input.Accessibility, types.ToEquatableArray());
    }

    private RecordModel Record(ObjectType type)
    {
        TypeEntry entry = _types[type.Reference];
        PropertyModel[] properties = new PropertyModel[type.Parameters.Count];
        for (int i = 0; i < properties.Length; i++)
        {
            Parameter parameter = type.Parameters[i];
            properties[i] = new PropertyModel(
                entry.Members[i].Name,
                parameter.WireName,
                Value(parameter.Value, entry, UnionPlaces.Member(i)),
                parameter.IsRequired,
                parameter.Default,
                parameter.Description,
                parameter.IsDeprecated);
        }

        List<string> endpoints = [];
        RecordRole role = RecordRole.Part;
        foreach (EndpointContract endpoint in _input.Document.Endpoints)
        {
            bool isRequest = endpoint.Request == type.Reference;
            if (!isRequest && endpoint.Response != type.Reference)
            {
                continue;
            }

            role = isRequest ? RecordRole.Request : role == RecordRole.Part ? RecordRole.Response : role;
            if (_input.Entry.Endpoints.Contains(endpoint.Id.Value))
            {
                endpoints.Add(endpoint.Id.Value);
            }
        }

        RuleBuilder rules = new(type, entry, Find, properties);
        return new RecordModel(
            entry.Name,
            type.Description,
            role,
            endpoints.ToEquatableArray(),
            new EquatableArray<PropertyModel>(properties),
            type.Rules.Select(rules.Build).OfType<RuleModel>().ToEquatableArray());
    }

    private EnumModel Enum(EnumType type)
    {
        string name = _types[type.Reference].Name;
        UniqueNames names = new(StringComparer.Ordinal, [.. ReservedNames.EnumMembers, name]);
        string digitPrefix = DigitPrefix(type.Name);
        return new EnumModel(
            name,
            type.Description,
            type.Values.Select(value => new EnumMemberModel(names.Take(Identifier.Pascal(value, digitPrefix)), value)).ToEquatableArray());
    }

    /// <summary>A value that begins with a digit takes the last word of what it is a value of: <c>AspectRatio</c>'s <c>16:9</c> is <c>Ratio16x9</c>.</summary>
    private static string DigitPrefix(string typeName)
    {
        string pascal = Identifier.Pascal(typeName.Substring(typeName.LastIndexOf('.') + 1));
        int start = pascal.Length - 1;
        while (start > 0 && !char.IsUpper(pascal[start]))
        {
            start--;
        }

        return pascal.Substring(start);
    }

    private List<UnionModel> Unions(NamedType type)
    {
        TypeEntry entry = _types[type.Reference];
        List<UnionModel> unions = [];
        foreach (UnionPlace place in UnionPlaces.Of(type))
        {
            if (entry.FindUnion(place.Key) is { } name)
            {
                unions.Add(UnionBuilder.Build(name, (type as AliasType)?.Description, Cases(place.Union, entry, place.Key), c => Value(c.Value, _types[c.Owner], c.Key) with { IsNullable = false }, Find));
            }
        }

        return unions;
    }

    private List<UnionCase> Cases(UnionValue union, TypeEntry owner, string key) =>
        UnionCases.Of(union, owner.Reference, key, reference => Find(reference) is { } entry ? (entry.Kind, entry.Alias) : null);

    private TypeEntry? Find(TypeReference reference) => _types.TryGetValue(reference, out TypeEntry? entry) ? entry : null;

    /// <param name="value">The value.</param>
    /// <param name="owner">The named type in which it is written.</param>
    /// <param name="key">Its place there.</param>
    /// <param name="aliasDepth">How many aliases led there.</param>
    private ValueModel Value(ValueContract value, TypeEntry owner, string key, int aliasDepth = 0)
    {
        switch (value)
        {
            case StringValue { AllowedValues.IsEmpty: false } text when WholeNumbers(text.AllowedValues) is { } numbers:
                return new IntegerTextModel(text.IsNullable, numbers);
            case StringValue text:
                return new TextModel(text.IsNullable) { MinLength = text.MinLength, MaxLength = text.MaxLength, Pattern = text.Pattern, MediaLimits = text.MediaLimits };
            case NumberValue number:
                return new NumberModel(NumberType(number), number.IsNullable)
                {
                    Minimum = number.Minimum,
                    Maximum = number.Maximum,
                    ExclusiveMinimum = number.ExclusiveMinimum,
                    ExclusiveMaximum = number.ExclusiveMaximum,
                    MultipleOf = number.MultipleOf,
                    AllowedValues = number.AllowedValues,
                };
            case BooleanValue:
                return new BooleanModel(value.IsNullable);
            case ArrayValue array:
                return new ListModel(array.IsNullable, Value(array.Item, owner, UnionPlaces.Inner(key), aliasDepth)) { MinItems = array.MinItems, MaxItems = array.MaxItems, UniqueItems = array.UniqueItems };
            case MapValue map:
                return new MapModel(map.IsNullable, Value(map.Item, owner, UnionPlaces.Inner(key), aliasDepth));
            case ReferenceValue reference when _types.TryGetValue(reference.Target, out TypeEntry? entry):
                return Reference(reference, entry, aliasDepth);
            case UnionValue union:
                return Union(union, owner, key, aliasDepth);
            default:
                return new AnyModel(value.IsNullable);
        }
    }

    private ValueModel Union(UnionValue union, TypeEntry owner, string key, int aliasDepth)
    {
        List<UnionCase> cases = Cases(union, owner, key);
        bool isNullable = union.IsNullable || cases.Exists(c => c.Value.IsNullable);
        if (owner.FindUnion(key) is { } name)
        {
            return new RecordValueModel(Qualified(name), isNullable);
        }

        // Without a name of its own it is a union of one.
        return cases.Count == 0 || aliasDepth > 16
            ? new AnyModel(isNullable)
            : Value(WithNull(cases[0].Value, isNullable), _types[cases[0].Owner], cases[0].Key, aliasDepth + 1);
    }

    private ValueModel Reference(ReferenceValue reference, TypeEntry entry, int aliasDepth)
    {
        switch (entry.Kind)
        {
            case TypeKind.Object:
                return new RecordValueModel(Qualified(entry.Name), reference.IsNullable);
            case TypeKind.Enum:
                return new EnumValueModel(Qualified(entry.Name), reference.IsNullable, reference.AllowedValues);
            default:
                // A chain of aliases that ends in itself says nothing.
                return entry.Alias is null || aliasDepth > 16
                    ? new AnyModel(reference.IsNullable)
                    : Value(WithNull(entry.Alias, reference.IsNullable), entry, "", aliasDepth + 1);
        }
    }

    private static ValueContract WithNull(ValueContract value, bool isNullable) => isNullable && !value.IsNullable ? value with { IsNullable = true } : value;

    private string Qualified(string name) => $"global::{_input.Namespace}.{name}";

    private static EquatableArray<int>? WholeNumbers(EquatableArray<string> values)
    {
        int[] numbers = new int[values.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(values[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new EquatableArray<int>(numbers);
    }

    private static string NumberType(NumberValue number)
    {
        if (!number.IsInteger)
        {
            return "double";
        }

        double least = number.Minimum ?? number.ExclusiveMinimum ?? double.MinValue;
        double greatest = number.Maximum ?? number.ExclusiveMaximum ?? double.MaxValue;
        return least >= int.MinValue && greatest <= int.MaxValue ? "int" : "long";
    }
}
