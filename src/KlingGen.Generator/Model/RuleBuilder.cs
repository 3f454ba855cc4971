using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Pipeline;

namespace KlingGen.Generator.Model;

/// <summary>Turns rules between parameters into calls of the run-time library's checks.</summary>
internal sealed class RuleBuilder(ObjectType type, TypeEntry entry, Func<TypeReference, TypeEntry?> findType, PropertyModel[] properties)
{
    /// <summary>The check, or null when the rule names something that the type does not have; the reader has said so at its place.</summary>
    public RuleModel? Build(ContractRule rule) => rule switch
    {
        PresenceRule r => Presence(r),
        DependencyRule r => Dependency(r),
        ImpliedValueRule r => ImpliedValue(r),
        ConditionRule r => Condition(r),
        CountRule r => Count(r),
        SumRule r => Sum(r),
        ItemMemberRule r => ItemMember(r),
        MentionRule r => Mention(r),
        _ => null,
    };

    private RuleModel? Presence(PresenceRule rule)
    {
        string? count = JoinOrNull(" + ", rule.Names.Select(n => IsPresent(n) is { } present ? $"({present} ? 1 : 0)" : null));
        return count is null ? null : Check("Presence", Names(rule.Names), count, Number(rule.Minimum), Number(rule.Maximum), Message(rule));
    }

    private RuleModel? Dependency(DependencyRule rule)
    {
        string? all = JoinOrNull(" && ", rule.Required.Select(IsPresent));
        return IsPresent(rule.Name) is not { } asks || all is null
            ? null
            : Check("Dependency", CSharpText.Literal(rule.Name), asks, Names(rule.Required), all, Message(rule));
    }

    private RuleModel? ImpliedValue(ImpliedValueRule rule)
    {
        if (IsPresent(rule.Name) is not { } asks || Property(rule.Other) is not { } other)
        {
            return null;
        }

        string? holds = new ConditionCode(Property, IsPresent).Of(new ValueCondition(other.WireName, EquatableArray.Of(rule.Value)));
        return holds is null ? null : Check("ImpliedValue", CSharpText.Literal(rule.Name), asks, CSharpText.Literal(rule.Other), CSharpText.Literal(rule.Value), holds, Message(rule));
    }

    private RuleModel? Condition(ConditionRule rule)
    {
        ConditionCode code = new(Property, IsPresent);
        string? then = code.Of(rule.Then);
        string? when = rule.When is null ? "" : code.Of(rule.When);
        return then is null || when is null
            ? null
            : Check("Rule", when.Length == 0 ? then : $"!{when} || {then}", CSharpText.Literal(rule.Message ?? ConditionText.Of(rule)));
    }

    private RuleModel? Count(CountRule rule)
    {
        string? total = JoinOrNull(" + ", rule.Names.Select(n => Property(n) is { Value: ListModel } list ? $"({list.Name}?.Count ?? 0)" : null));
        if (total is null)
        {
            return null;
        }

        string limit = Number(rule.Maximum);
        if (rule.WhenAnyItemHas is { } condition)
        {
            int dot = condition.IndexOf('.');
            if (dot < 0 || ItemMemberOf(condition.Substring(0, dot), condition.Substring(dot + 1)) is not { } member)
            {
                return null;
            }

            limit = $"global::KlingGen.KlingChecks.Any({Property(condition.Substring(0, dot))!.Name}, static item => {member.IsPresent}) ? {limit} : int.MaxValue";
        }

        return Check("Total", Names(rule.Names), total, limit, Message(rule));
    }

    private RuleModel? Sum(SumRule rule)
    {
        if (Property(rule.Name) is not { } list || ItemMemberOf(rule.Name, rule.Member) is not { IsNumeric: true } member)
        {
            return null;
        }

        string missing = CSharpText.Number(member.Default ?? "0");
        return Check("Sum", CSharpText.Literal(rule.Name), CSharpText.Literal(rule.Member), list.Name, $"static item => {(NumberTypes.IsSeed(rule.Member) ? "(double?)" : "")}{member.Access}", missing, CSharpText.Number(rule.Maximum), Message(rule));
    }

    private RuleModel? ItemMember(ItemMemberRule rule) =>
        Property(rule.Name) is { } list && ItemMemberOf(rule.Name, rule.Member) is { } member
            ? Check("ItemsWith", CSharpText.Literal(rule.Name), CSharpText.Literal(rule.Member), list.Name, $"static item => {member.IsPresent}", Number(rule.Maximum), Message(rule))
            : null;

    private RuleModel? Mention(MentionRule rule)
    {
        if (Property(rule.Text) is not { Value: TextModel } text || Property(rule.Name) is not { } target)
        {
            return null;
        }

        string count = target.Value is ListModel ? $"{target.Name}?.Count ?? 0" : $"{IsPresent(rule.Name)} ? 1 : 0";
        return Check("Mentions", CSharpText.Literal(rule.Text), text.Name, CSharpText.Literal(rule.Token), CSharpText.Literal(rule.Name), count, Message(rule));
    }

    private PropertyModel? Property(string wireName) =>
        Array.Find(properties, p => string.Equals(p.WireName, wireName, StringComparison.Ordinal));

    private string? IsPresent(string wireName) => Property(wireName) switch
    {
        null => null,
        { Value.IsValueType: true, IsNullable: false } or { IsRequired: true, IsNullable: true } => "true",
        { } property => $"{property.Name} != null",
    };

    private Member? ItemMemberOf(string listName, string memberName)
    {
        if (type.Find(listName)?.Value is not { } value
            || Resolve(value) is not ArrayValue list
            || Resolve(list.Item) is not ReferenceValue { Target: var target }
            || (target == entry.Reference ? entry : findType(target))?.Find(memberName) is not { } member)
        {
            return null;
        }

        MemberSummary summary = member.Summary;
        string? number = summary.Default?.Trim('"');

        // Items that are null are not asked.
        string access = (Property(listName)?.Value is ListModel { Item.IsNullable: true } ? "item!." : "item.") + member.Name;
        return new Member(access, member.IsNumeric, number, summary.IsRequired ? "true" : $"{access} != null");
    }

    /// <summary>The value behind other names; a file cannot have so many of them that this does not end.</summary>
    private ValueContract Resolve(ValueContract value)
    {
        HashSet<TypeReference> seen = [];
        while (value is ReferenceValue reference && seen.Add(reference.Target) && findType(reference.Target)?.Alias is { } alias)
        {
            value = alias;
        }

        return value;
    }

    private static RuleModel Check(string method, params string[] arguments) => new(method, new EquatableArray<string>(arguments));

    private static string Names(EquatableArray<string> names) => CSharpText.Literal(string.Join(", ", names));

    private static string Message(ContractRule rule) => rule.Message is null ? "null" : CSharpText.Literal(rule.Message);

    private static string Number(int value) => CSharpText.Number(value);

    private static string? JoinOrNull(string separator, IEnumerable<string?> parts)
    {
        string?[] all = [.. parts];
        return all.Length == 0 || Array.IndexOf(all, null) >= 0 ? null : string.Join(separator, all);
    }

    private sealed record Member(string Access, bool IsNumeric, string? Default, string IsPresent);
}
