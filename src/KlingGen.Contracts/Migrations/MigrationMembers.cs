using KlingGen.Contracts.Json;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Reads members of a migration file.</summary>
internal static class MigrationMembers
{
    /// <summary>Reports the members that nobody would read: in a file this small they are slips of the pen.</summary>
    public static void ReportUnknown(ReadingContext context, JsonObject value, params string[] names)
    {
        foreach (JsonMember member in value.Members)
        {
            if (!names.Contains(member.Name) && member.Name is not "$comment")
            {
                context.InvalidName(member, $"{JsonWriting.Quote(member.Name)} is not known here; the members are {string.Join(", ", names)}");
            }
        }
    }

    /// <summary>A string that must be there and not be empty; null after a problem.</summary>
    public static string? RequiredText(this ReadingContext context, JsonObject value, string name)
    {
        if (value.Find(name) is not { } member)
        {
            context.Invalid(value, $"'{name}' is missing");
            return null;
        }

        string? text = context.Text(value, name);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        context.Invalid(member.Value, $"'{name}' is empty");
        return null;
    }

    /// <summary>A diagnostic id; null where there is none, or after a problem.</summary>
    public static string? RuleId(this ReadingContext context, JsonObject value, string name)
    {
        string? id = context.Text(value, name);
        if (id is null || (id.Length == 7 && id.StartsWith("KLG", StringComparison.Ordinal) && id.Skip(3).All(c => c is >= '0' and <= '9')))
        {
            return id;
        }

        context.Invalid(value.Find(name)!.Value, $"'{name}' must be a diagnostic id such as \"KLG1001\"");
        return null;
    }
}
