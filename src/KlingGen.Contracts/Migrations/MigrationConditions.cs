using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Checks the conditions of a route's targets: the first target whose condition holds is taken.</summary>
internal static class MigrationConditions
{
    private static readonly string[] _names = ["whenPresent", "whenAbsent"];

    /// <summary>All targets but the last need a condition. The last may have none, unless calls for which no condition holds stay.</summary>
    public static void Check(ReadingContext context, JsonObject route, IReadOnlyList<JsonValue> targets, bool othersStay)
    {
        for (int i = 0; i < targets.Count; i++)
        {
            bool isLast = i == targets.Count - 1;
            JsonMember[] conditions = [.. _names.Select(name => (targets[i] as JsonObject)?.Find(name)).OfType<JsonMember>()];
            if (isLast && conditions.Length > 0 && !othersStay)
            {
                context.InvalidName(
                    conditions[0],
                    $"The last target may not have '{conditions[0].Name}', or some calls would have no place to go; if they are to stay, say \"otherwise\": \"stay\" beside 'targets'");
            }
            else if (isLast && conditions.Length == 0 && othersStay)
            {
                context.InvalidName(route.Find("otherwise")!, "No call stays, as the last target takes all of them");
            }
            else if (!isLast && conditions.Length == 0)
            {
                context.Invalid(targets[i], "A target without a condition takes all calls, so the targets after it are never used");
            }

            if (conditions.Length == 2 && conditions[0].Value is JsonString present && conditions[1].Value is JsonString absent && present.Value == absent.Value)
            {
                context.Invalid(absent, $"{absent.ToJson()} cannot be present and absent at once");
            }
        }
    }
}
