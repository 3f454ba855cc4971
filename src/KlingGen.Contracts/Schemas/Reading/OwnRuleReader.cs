using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads one entry of <c>x-kling-rules</c>. An entry with a fault is left out.</summary>
internal sealed class OwnRuleReader(ReadingContext context, Func<TypeReference, NamedType?> find, ObjectType type)
{
    private readonly RuleMembers _members = new(context, find, type);
    private bool _isGood;

    public ContractRule? Read(JsonValue value)
    {
        if (value is not JsonObject entry)
        {
            context.Invalid(value, $"A rule must be an object, not {value.Kind}");
            return null;
        }

        _isGood = true;
        string? message = context.Text(entry, "message");
        ContractRule? rule = Required<JsonString>(entry, "rule", "a string")?.Value switch
        {
            "sum" => ReadSum(entry, message),
            "count" => ReadCount(entry, message),
            "itemMember" => ReadItemMember(entry, message),
            "mention" => ReadMention(entry, message),
            null => null,
            _ => Unknown(entry),
        };
        return _isGood ? rule : null;
    }

    private SumRule ReadSum(JsonObject entry, string? message)
    {
        CheckMembers(entry, "list", "member", "maximum");
        string list = List(entry, "list");
        JsonString? summed = Required<JsonString>(entry, "member", "a string");
        string member = ItemMember(entry, list, summed);
        if (summed is not null && type.Find(list) is { } items)
        {
            Report(summed, _members.SumFault(items, summed));
        }

        double maximum = 0;
        if (Required<JsonNumber>(entry, "maximum", "a number") is { } number && !number.TryGetDouble(out maximum))
        {
            Invalid(number, "'maximum' is too large a number");
        }

        return new SumRule(list, member, maximum, message);
    }

    private CountRule ReadCount(JsonObject entry, string? message)
    {
        CheckMembers(entry, "lists", "maximum", "whenAnyItemHas");
        List<string> lists = [];
        foreach (JsonValue item in Required<JsonArray>(entry, "lists", "an array of names")?.Items ?? [])
        {
            lists.Add(List(item, "lists"));
        }

        if (lists.Count == 0)
        {
            Invalid(entry.Find("lists")?.Value ?? entry, "'lists' must name at least one list");
        }

        int maximum = Maximum(entry);
        return new CountRule(lists.ToEquatableArray(), maximum, Condition(entry), message);
    }

    private ItemMemberRule ReadItemMember(JsonObject entry, string? message)
    {
        CheckMembers(entry, "list", "member", "maximum");
        string list = List(entry, "list");
        string member = ItemMember(entry, list, Required<JsonString>(entry, "member", "a string"));
        return new ItemMemberRule(list, member, Maximum(entry), message);
    }

    private MentionRule ReadMention(JsonObject entry, string? message)
    {
        CheckMembers(entry, "text", "token", "of");
        JsonString? mentioning = Required<JsonString>(entry, "text", "a string");
        Parameter? parameter = Property(mentioning, "text");
        if (mentioning is not null && parameter is not null)
        {
            Report(mentioning, _members.TextFault(parameter, mentioning));
        }

        string text = parameter?.WireName ?? "";
        JsonString? token = Required<JsonString>(entry, "token", "a string");
        if (token is not null && !(token.Value.Length > 0 && token.Value.All(char.IsLetter)))
        {
            Invalid(token, "'token' must be a word of letters, such as \"Image\"");
        }

        string of = Property(Required<JsonString>(entry, "of", "a string"), "of") is { } target ? target.WireName : "";
        return new MentionRule(text, token?.Value ?? "", of, message);
    }

    private ContractRule? Unknown(JsonObject entry)
    {
        JsonValue rule = entry.Find("rule")!.Value;
        Invalid(rule, $"{rule.ToJson()} is not a rule; the rules are sum, count, itemMember and mention");
        return null;
    }

    private void CheckMembers(JsonObject entry, params string[] names)
    {
        foreach (JsonMember member in entry.Members)
        {
            if (!names.Contains(member.Name) && member.Name is not ("rule" or "message" or "$comment"))
            {
                _isGood = false;
                context.InvalidName(member, $"{JsonWriting.Quote(member.Name)} is not a member of this rule; its members are {string.Join(", ", names)} and message");
            }
        }
    }

    private string? Condition(JsonObject entry)
    {
        if (entry.Find("whenAnyItemHas") is not { } condition)
        {
            return null;
        }

        string[] names = condition.Value is JsonString text ? text.Value.Split(['.'], 2) : [];
        if (names.Length != 2)
        {
            Invalid(condition.Value, "'whenAnyItemHas' must be a string of the form \"list.member\"");
            return null;
        }

        if (List(condition.Value, names[0], "whenAnyItemHas") is { } list)
        {
            CheckItemMember(condition.Value, list, names[1]);
        }

        return $"{names[0]}.{names[1]}";
    }

    private int Maximum(JsonObject entry)
    {
        int maximum = 0;
        if (Required<JsonNumber>(entry, "maximum", "a number") is { } number && !(number.TryGetInt32(out maximum) && maximum >= 0))
        {
            Invalid(number, $"'maximum' must be a whole number from 0 to {int.MaxValue}, not {number.Text}");
        }

        return maximum;
    }

    private string List(JsonObject entry, string name) => Required<JsonString>(entry, name, "a string") is { } text ? List(text, name) : "";

    private string List(JsonValue value, string keyword)
    {
        if (value is not JsonString text)
        {
            Invalid(value, $"'{keyword}' must name properties by strings, not by {value.Kind}");
            return "";
        }

        return List(value, text.Value, keyword) is { } parameter ? parameter.WireName : "";
    }

    private Parameter? List(JsonValue at, string name, string keyword)
    {
        Parameter? parameter = Property(at, name, keyword);
        if (parameter is null)
        {
            return null;
        }

        if (_members.ListFault(parameter, at) is { } fault)
        {
            Invalid(at, $"'{keyword}' names {JsonWriting.Quote(name)}, {fault}");
            return null;
        }

        return parameter;
    }

    private Parameter? Property(JsonString? name, string keyword) => name is null ? null : Property(name, name.Value, keyword);

    private Parameter? Property(JsonValue at, string name, string keyword)
    {
        Parameter? parameter = type.Find(name);
        if (parameter is null)
        {
            Invalid(at, $"'{keyword}' names {JsonWriting.Quote(name)}, which is not among the properties");
        }

        return parameter;
    }

    private string ItemMember(JsonObject entry, string list, JsonString? member)
    {
        if (member is not null && type.Find(list) is { } parameter)
        {
            CheckItemMember(member, parameter, member.Value);
        }

        return member?.Value ?? "";
    }

    private void CheckItemMember(JsonValue at, Parameter list, string member) => Report(at, _members.ItemMemberFault(list, member, at));

    private void Report(JsonValue at, string? fault)
    {
        if (fault is not null)
        {
            Invalid(at, fault);
        }
    }

    private T? Required<T>(JsonObject entry, string name, string expected)
        where T : JsonValue
    {
        if (entry.Find(name) is not { } member)
        {
            Invalid(entry, $"The rule has no '{name}'");
            return null;
        }

        if (member.Value is T value)
        {
            return value;
        }

        Invalid(member.Value, $"'{name}' must be {expected}, not {member.Value.Kind}");
        return null;
    }

    private void Invalid(JsonValue at, string message)
    {
        _isGood = false;
        context.Invalid(at, message);
    }
}
