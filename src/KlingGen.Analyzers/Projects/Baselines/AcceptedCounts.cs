using KlingGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Baselines;

/// <summary>Which uses a baseline accepts: what the attributes of the assembly that suppress a rule in a member say in their <c>MessageId</c>.</summary>
internal sealed class AcceptedCounts
{
    private const string Attribute = "SuppressMessageAttribute";

    private readonly Dictionary<(string Rule, string Member), UseCounts> _counts;

    private AcceptedCounts(Dictionary<(string Rule, string Member), UseCounts> counts) => _counts = counts;

    /// <summary>Those of a compilation, or null where nothing is counted.</summary>
    public static AcceptedCounts? Find(Compilation compilation)
    {
        Dictionary<(string Rule, string Member), UseCounts> counts = [];
        HashSet<(string Rule, string Member)> unlimited = [];
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: Attribute, ConstructorArguments: { Length: 2 } arguments }
                && arguments[0].Value is Descriptors.MigrationCategory
                && arguments[1].Value is string rule
                && FindText(attribute, "Target") is string target)
            {
                (string, string) key = (rule, target.TrimStart('~'));
                if (UseCounts.Read(FindText(attribute, "MessageId")) is UseCounts count)
                {
                    counts[key] = counts.TryGetValue(key, out UseCounts? known) ? UseCounts.Largest([known, count]) : count;
                }
                else
                {
                    unlimited.Add(key);
                }
            }
        }

        // Somebody has accepted whatever is there.
        foreach ((string, string) key in unlimited)
        {
            counts.Remove(key);
        }

        return counts.Count == 0 ? null : new AcceptedCounts(counts);
    }

    /// <summary>Whether uses of a rule are counted anywhere.</summary>
    public bool HasRule(string rule) => _counts.Keys.Any(key => string.Equals(key.Rule, rule, StringComparison.Ordinal));

    /// <summary>Which uses in a member are accepted; null where nothing counts them.</summary>
    public UseCounts? Find(string rule, string member) => _counts.TryGetValue((rule, member), out UseCounts? count) ? count : null;

    private static string? FindText(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => string.Equals(argument.Key, name, StringComparison.Ordinal)).Value.Value as string;
}
