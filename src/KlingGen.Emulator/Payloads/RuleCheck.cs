using System.Globalization;
using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;

namespace KlingGen.Emulator.Payloads;

/// <summary>Checks what must hold between the members of one object.</summary>
internal sealed class RuleCheck(ContractSet contracts, PayloadCheck check, PayloadPlace place, JsonElement value, ObjectType type)
{
    public void Check(ContractRule rule)
    {
        switch (rule)
        {
            case PresenceRule presence:
                CheckPresence(presence);
                break;
            case DependencyRule dependency when Find(dependency.Name) is not null:
                foreach (string name in dependency.Required.Where(name => Find(name) is null))
                {
                    Fail(dependency, $"'{name}' must be provided with '{dependency.Name}'.");
                }

                break;
            case ImpliedValueRule implied when Find(implied.Name) is not null && !Holds(implied):
                Fail(implied, $"'{implied.Other}' must be {implied.Value} when '{implied.Name}' is provided.");
                break;
            case ConditionRule condition when (condition.When is null || Holds(condition.When)) && !Holds(condition.Then):
                Fail(condition, $"A rule {ConditionText.Of(condition)}.");
                break;
            case CountRule count when Applies(count) && count.Names.Sum(name => Items(name).Count) > count.Maximum:
                Fail(count, $"{Quoted(count.Names)} may hold at most {count.Maximum} item{(count.Maximum == 1 ? "" : "s")} together.");
                break;
            case SumRule sum when Items(sum.Name).Sum(item => Number(sum, item)) > sum.Maximum:
                Fail(sum, string.Create(CultureInfo.InvariantCulture, $"'{sum.Member}' in '{sum.Name}' may add up to at most {sum.Maximum}."));
                break;
            case ItemMemberRule itemMember when Items(itemMember.Name).Count(item => Has(item, itemMember.Member)) > itemMember.Maximum:
                Fail(itemMember, $"At most {itemMember.Maximum} of '{itemMember.Name}' may have '{itemMember.Member}'.");
                break;
            case MentionRule mention:
                CheckMentions(mention);
                break;
        }
    }

    private void CheckPresence(PresenceRule rule)
    {
        int present = rule.Names.Count(name => Find(name) is not null);
        if (present < rule.Minimum)
        {
            check.Add(place, "value_error", $"Either {string.Join(" or ", rule.Names.Select(name => $"'{name}'"))} must be provided.", value);
        }
        else if (present > rule.Maximum)
        {
            Fail(rule, $"Only one of {Quoted(rule.Names)} may be provided.");
        }
    }

    private void CheckMentions(MentionRule rule)
    {
        if (Find(rule.Text) is not { ValueKind: JsonValueKind.String } text)
        {
            return;
        }

        int targets = Find(rule.Name) is { } target ? (target.ValueKind == JsonValueKind.Array ? target.GetArrayLength() : 1) : 0;
        foreach (int number in Mentions(text.GetString()!, "@" + rule.Token).Distinct())
        {
            if (number < 1 || number > targets)
            {
                check.Add(place.Member(rule.Text), "value_error", $"@{rule.Token}{number} refers to nothing: '{rule.Name}' has {targets}.", text);
            }
        }
    }

    private static IEnumerable<int> Mentions(string text, string token)
    {
        for (int at = text.IndexOf(token, StringComparison.Ordinal); at >= 0; at = text.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            int start = at + token.Length;
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                yield return number;
            }
        }
    }

    private bool Holds(ImpliedValueRule rule)
    {
        using JsonDocument wanted = JsonDocument.Parse(rule.Value);
        if (Find(rule.Other) is { } other)
        {
            return JsonElement.DeepEquals(other, wanted.RootElement);
        }

        string? assumed = type.Find(rule.Other)?.Default;
        return assumed is null || assumed == rule.Value;
    }

    private bool Holds(MemberCondition condition) => condition switch
    {
        PresentCondition present => Find(present.Name) is not null,
        ValueCondition value => Find(value.Name) is { } member && value.Values.Any(wanted => IsSame(member, wanted)),
        NotCondition not => !Holds(not.Inner),
        GroupCondition group => group.Parts.Count(Holds) is int count && count >= group.Minimum && count <= group.Maximum,
        _ => true,
    };

    private static bool IsSame(JsonElement member, string wanted)
    {
        using JsonDocument document = JsonDocument.Parse(wanted);
        return JsonElement.DeepEquals(member, document.RootElement);
    }

    private bool Applies(CountRule rule)
    {
        if (rule.WhenAnyItemHas is not { } condition)
        {
            return true;
        }

        string[] parts = condition.Split('.', 2);
        return Items(parts[0]).Any(item => Has(item, parts[1]));
    }

    private double Number(SumRule rule, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return 0;
        }

        string? text = item.TryGetProperty(rule.Member, out JsonElement member) ? member.ToString() : DefaultOf(rule)?.Trim('"');
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
    }

    private string? DefaultOf(SumRule rule) =>
        type.Find(rule.Name)?.Value is ArrayValue { Item: ReferenceValue item } && contracts.FindType(item.Target) is ObjectType itemType
            ? itemType.Find(rule.Member)?.Default
            : null;

    private IReadOnlyList<JsonElement> Items(string name) => Find(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private JsonElement? Find(string name) =>
        value.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static bool Has(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out JsonElement found) && found.ValueKind != JsonValueKind.Null;

    private void Fail(ContractRule rule, string message) => check.Add(place, "value_error", rule.Message ?? message, value);

    private static string Quoted(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"'{name}'"));
}
