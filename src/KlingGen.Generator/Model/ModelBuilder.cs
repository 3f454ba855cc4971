using System.Globalization;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>Turns one file's contracts into the types to generate.</summary>
internal sealed class ModelBuilder
{
    /// <summary>Lists in lists deeper than this hold any JSON: types so long help nobody, and end in errors of the compiler.</summary>
    private const int MaximumNesting = 16;

    private readonly string _namespace;
    private readonly Dictionary<TypeReference, TypeEntry> _types = [];
    private readonly HashSet<TypeReference> _open = [];
    private int _nesting;

    private ModelBuilder(EquatableArray<TypeEntry> types, string @namespace)
    {
        _namespace = @namespace;
        foreach (TypeEntry type in types)
        {
            _types[type.Reference] = type;
        }
    }

    public static FileModel Build(ModelInput input, CancellationToken cancellationToken)
    {
        ModelBuilder builder = new(input.Types, input.Namespace);
        List<TypeModel> types = [];
        foreach (NamedType type in input.Document.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (type)
            {
                case ObjectType o:
                    types.Add(builder.Record(o, input.Entry));
                    break;
                case EnumType e:
                    types.Add(builder.Enum(e));
                    break;
            }

            types.AddRange(builder.Unions(type, input.Entry));
        }

        return new FileModel(input.Entry.HintName, input.Namespace, input.Accessibility, types.ToEquatableArray());
    }

    /// <summary>A named type as a value.</summary>
    public static ValueModel ValueOf(TypeReference type, ContractIndex index, string @namespace)
    {
        ModelBuilder builder = new(index.Types, @namespace);
        return builder.Reference(new ReferenceValue(false, type), builder._types[type]) with { IsNullable = false };
    }

    private RecordModel Record(ObjectType type, DocumentEntry document)
    {
        TypeEntry entry = _types[type.Reference];
        PropertyModel[] properties = new PropertyModel[type.Parameters.Count];
        UniqueNames limits = new(StringComparer.Ordinal, [.. ReservedNames.Members, entry.Name, .. entry.Members.Select(m => m.Name)]);
        for (int i = 0; i < properties.Length; i++)
        {
            Parameter parameter = type.Parameters[i];
            ValueModel value = Value(parameter.Value, entry, UnionPlaces.Member(i));
            value = NumberTypes.IsSeed(parameter.WireName) ? NumberTypes.ForSeeds(value) : value;
            properties[i] = new PropertyModel(
                entry.Members[i].Name,
                parameter.WireName,
                value,
                parameter.IsRequired,
                parameter.Default,
                parameter.Description,
                parameter.IsDeprecated)
            {
                IsReadOnly = parameter.IsReadOnly,
                IsWriteOnly = parameter.IsWriteOnly,
                OnlyText = entry.Members[i].Constant is { } only && only.StartsWith("\"", StringComparison.Ordinal) ? only.Substring(1) : null,
                MediaLimits = MediaLimitsBuilder.Build(entry.Members[i].Name, value, limits),
            };
        }

        RuleBuilder rules = new(type, entry, Find, properties);
        return new RecordModel(
            entry.Name,
            type.Description,
            PayloadUse.Of(document, type.Reference),
            new EquatableArray<PropertyModel>(properties),
            type.Rules.Select(rules.Build).OfType<RuleModel>().ToEquatableArray())
        {
            Additional = type.Additional switch
            {
                null => null,
                AnyValue => new AnyModel(IsNullable: false),
                NullValue => new AnyModel(IsNullable: false) { IsNull = true },
                ValueContract additional => Value(additional, entry, UnionPlaces.Additional),
            },
        };
    }

    private EnumModel Enum(EnumType type)
    {
        string name = _types[type.Reference].Name;
        UniqueNames names = new(StringComparer.Ordinal, [.. ReservedNames.EnumMembers, name]);
        string digitPrefix = DigitPrefix(type.Name);
        return new EnumModel(
            name,
            type.Description,
            type.Values.Select(value => new EnumMemberModel(names.Take(PunctuationNames.Of(value) ?? Identifier.Pascal(value, PunctuationNames.OfSign(value) ?? digitPrefix)), value)).ToEquatableArray());
    }

    /// <summary>A value that begins with a digit takes the last word of what it is a value of: <c>AspectRatio</c>'s <c>16:9</c> is <c>Ratio16x9</c>.</summary>
    private static string DigitPrefix(string typeName)
    {
        // The number of an option says nothing.
        string name = typeName.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        name = name.EndsWith(".", StringComparison.Ordinal) ? name.TrimEnd('.') : typeName;
        string pascal = Identifier.Pascal(name.Substring(name.LastIndexOf('.') + 1));
        int start = pascal.Length - 1;
        while (start > 0 && !char.IsUpper(pascal[start]))
        {
            start--;
        }

        return pascal.Substring(start);
    }

    private List<UnionModel> Unions(NamedType type, DocumentEntry document)
    {
        TypeEntry entry = _types[type.Reference];
        List<UnionModel> unions = [];
        foreach (UnionPlace place in UnionPlaces.Of(type))
        {
            if (entry.FindUnion(place.Key) is { } name)
            {
                UnionModel union = BuildUnion(name, (type as AliasType)?.Description, place.Union, entry, place.Key);
                unions.Add(place.Key.Length == 0 ? union with { Use = PayloadUse.Of(document, type.Reference) } : union);
            }
        }

        return unions;
    }

    private UnionModel BuildUnion(string name, string? description, UnionValue union, TypeEntry owner, string key) =>
        UnionBuilder.Build(name, description, Cases(union, owner, key), c => Value(c.Value, _types[c.Owner], c.Key) with { IsNullable = false }, Find);

    private List<UnionCase> Cases(UnionValue union, TypeEntry owner, string key) =>
        UnionCases.Of(union, owner.Reference, key, reference => Find(reference) is { } entry ? (entry.Kind, entry.Alias) : null);

    private TypeEntry? Find(TypeReference reference) => _types.TryGetValue(reference, out TypeEntry? entry) ? entry : null;

    /// <param name="value">The value.</param>
    /// <param name="owner">The named type in which it is written.</param>
    /// <param name="key">Its place there.</param>
    private ValueModel Value(ValueContract value, TypeEntry owner, string key)
    {
        switch (value)
        {
            case StringValue { AllowedValues.IsEmpty: false } text when WholeNumbers(text.AllowedValues) is { } numbers:
                return new IntegerTextModel(text.IsNullable, numbers);
            case StringValue text:
                return new TextModel(text);
            case NumberValue number:
                return NumberTypes.Model(number);
            case BooleanValue flag:
                return new BooleanModel(flag.IsNullable, flag.Constant);
            case ArrayValue array:
                return Placed(
                    new ListModel(array.IsNullable, Item(array.Item, owner, key)) { MinItems = array.MinItems, MaxItems = array.MaxItems, UniqueItems = array.UniqueItems },
                    array,
                    owner,
                    UnionPlaces.Inner(key));
            case MapValue map:
                return new MapModel(map.IsNullable, Item(map.Item, owner, key)) { MinMembers = map.MinMembers, MaxMembers = map.MaxMembers, Names = map.Names };
            case ReferenceValue reference when _types.TryGetValue(reference.Target, out TypeEntry? entry):
                return Reference(reference, entry);
            case UnionValue union:
                return Union(union, owner, key);
            case NullValue:
                return new AnyModel(IsNullable: true) { IsNull = true };
            default:
                return new AnyModel(value.IsNullable);
        }
    }

    private ListModel Placed(ListModel list, ArrayValue array, TypeEntry owner, string key)
    {
        if (array.Places.IsEmpty || _nesting == MaximumNesting)
        {
            return list;
        }

        UnionModel? union = array.Item is UnionValue value && owner.FindUnion(key) is { } name ? BuildUnion(name, null, value, owner, key) : null;
        return list with
        {
            Places = array.Places.Select(place => Place(place, union, owner, key)).ToEquatableArray(),
            Rest = array.Rest is { } rest ? Place(rest, union, owner, key) : null,
        };
    }

    private PlaceModel Place(ValueContract place, UnionModel? union, TypeEntry owner, string key)
    {
        ValueModel model = Value(place, owner, key);
        UnionCaseModel? option = union?.Cases.FirstOrDefault(c => c.Value.Type == model.Type);
        return new PlaceModel(union is not null && option is null && place is not NullValue ? new AnyModel(IsNullable: true) : model, option?.Name);
    }

    private ValueModel Item(ValueContract item, TypeEntry owner, string key)
    {
        if (_nesting == MaximumNesting)
        {
            return new AnyModel(item.IsNullable);
        }

        _nesting++;
        ValueModel value = Value(item, owner, UnionPlaces.Inner(key));
        _nesting--;
        return value;
    }

    private ValueModel Union(UnionValue union, TypeEntry owner, string key)
    {
        List<UnionCase> cases = Cases(union, owner, key);
        bool isNullable = union.IsNullable || cases.Exists(c => c.Value.IsNullable || (c.Value is ReferenceValue shape && Find(shape.Target)?.IsNullable == true));
        if (owner.FindUnion(key) is { } name)
        {
            return new RecordValueModel(Qualified(name), isNullable);
        }

        // Without a name of its own it is a union of one.
        return cases.Count == 0
            ? new AnyModel(isNullable)
            : Value(WithNull(cases[0].Value, isNullable), _types[cases[0].Owner], cases[0].Key);
    }

    private ValueModel Reference(ReferenceValue reference, TypeEntry entry)
    {
        // Chains of plain other names may be longer than the stack is deep.
        HashSet<TypeReference> seen = [];
        while (entry.Alias is ReferenceValue next && seen.Add(entry.Reference) && Find(next.Target) is { } target)
        {
            reference = next with
            {
                IsNullable = reference.IsNullable || next.IsNullable,
                AllowedValues = reference.AllowedValues.IsEmpty ? next.AllowedValues : reference.AllowedValues,
            };
            entry = target;
        }

        switch (entry.Kind)
        {
            case TypeKind.Object:
                return new RecordValueModel(Qualified(entry.Name), reference.IsNullable || entry.IsNullable);
            case TypeKind.Enum:
                return new EnumValueModel(Qualified(entry.Name), reference.IsNullable || (entry.IsNullable && reference.AllowedValues.IsEmpty), reference.AllowedValues);
            default:
                // A list of itself has no C# type, and a name that ends in itself says nothing.
                if (entry.Alias is null or ReferenceValue || !_open.Add(entry.Reference))
                {
                    return new AnyModel(reference.IsNullable);
                }

                ValueModel value = Value(WithNull(Narrowed(entry.Alias, reference.AllowedValues), reference.IsNullable), entry, "");
                _open.Remove(entry.Reference);
                return value;
        }
    }

    private static ValueContract Narrowed(ValueContract value, EquatableArray<string> allowed) =>
        value is StringValue text && !allowed.IsEmpty ? text with { AllowedValues = allowed } : value;

    private static ValueContract WithNull(ValueContract value, bool isNullable) => isNullable && !value.IsNullable ? value with { IsNullable = true } : value;

    private string Qualified(string name) => $"global::{_namespace}.{name}";

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
}
