using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Reads what becomes of one parameter.</summary>
internal static class ParameterMigrationReading
{
    /// <summary>The entry, or null when something is wrong with it.</summary>
    public static ParameterMigration? Read(ReadingContext context, JsonMember member)
    {
        if (member.Value is not JsonObject entry)
        {
            context.Invalid(member.Value, $"What becomes of a parameter must be an object, not {member.Value.Kind}");
            return null;
        }

        MigrationMembers.ReportUnknown(context, entry, "action", "to", "rule", "reason");
        ParameterAction? action = ReadAction(context, entry);
        string? rule = context.RequiredText(entry, "rule") is null ? null : context.RuleId(entry, "rule");
        string? reason = context.RequiredText(entry, "reason");
        string? to = null;
        if (action == ParameterAction.Drop)
        {
            if (entry.Find("to") is { } unused)
            {
                context.InvalidName(unused, "A parameter that is dropped has no 'to'");
                return null;
            }
        }
        else if (action is not null)
        {
            to = context.RequiredText(entry, "to");
            if (to is null)
            {
                return null;
            }
        }

        return action is null || rule is null || reason is null
            ? null
            : new ParameterMigration(member.Name, action.Value, to, rule, reason);
    }

    private static ParameterAction? ReadAction(ReadingContext context, JsonObject entry)
    {
        switch (context.RequiredText(entry, "action"))
        {
            case "rename":
                return ParameterAction.Rename;
            case "drop":
                return ParameterAction.Drop;
            case "fold":
                return ParameterAction.Fold;
            case null:
                return null;
            default:
                JsonValue action = entry.Find("action")!.Value;
                context.Invalid(action, $"{action.ToJson()} is not an action; the actions are rename, drop and fold");
                return null;
        }
    }
}
