namespace KlingGen.Contracts.Model;

/// <summary>Says in words what a rule asks for.</summary>
public static class ConditionText
{
    /// <summary>A sentence without a full stop, for the person whose value breaks the rule.</summary>
    public static string Of(ConditionRule rule) =>
        rule.When is null ? $"does not hold: {Of(rule.Then)}" : $"does not hold: {Of(rule.Then)}, where {Of(rule.When)}";

    private static string Of(MemberCondition condition) => condition switch
    {
        PresentCondition present => present.Name + " is set",
        ValueCondition value => $"{value.Name} is {Values(value)}",
        NotCondition { Inner: PresentCondition present } => present.Name + " is not set",
        NotCondition { Inner: ValueCondition value } => $"{value.Name} is not {Values(value)}",
        NotCondition not => $"not ({Of(not.Inner)})",
        GroupCondition { Parts.Count: 2, Minimum: 1, Maximum: 2 } either
            when either.Parts[0] is NotCondition { Inner: PresentCondition absent } && either.Parts[1] is ValueCondition value && absent.Name == value.Name =>
            $"{value.Name} is {Values(value)} or not set",
        GroupCondition group => Of(group),
        _ => condition.ToString(),
    };

    private static string Of(GroupCondition group)
    {
        if (group.Parts.IsEmpty)
        {
            return group.Minimum == 0 ? "anything" : "nothing";
        }

        string separator = group.Minimum == group.Parts.Count ? " and " : group.Maximum == group.Parts.Count ? " or " : "; ";
        string parts = string.Join(separator, group.Parts.Select(part => part is GroupCondition { Parts.Count: > 1 } ? $"({Of(part)})" : Of(part)));
        return separator == "; " ? $"exactly one of: {parts}" : parts;
    }

    private static string Values(ValueCondition value) => string.Join(" or ", value.Values);
}
