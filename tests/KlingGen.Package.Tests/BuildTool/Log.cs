using KlingGen.BuildTool.Logs;

namespace KlingGen.Package.Tests.BuildTool;

/// <summary>A compiler's log with the given findings.</summary>
internal static class Log
{
    public static CompilerLog Of(params Finding[] findings) => new(findings);

    public static Finding Find(string rule, string? member, string level = "warning", string? justification = null, string? stays = null, string? fix = null, int line = 1, string? endpoint = null, bool isCounted = false, string? parameter = null)
    {
        Dictionary<string, string> facts = [];
        Add(facts, "kling.member", member);
        Add(facts, "kling.stays", stays);
        Add(facts, "kling.fixDiagnostics", fix);
        Add(facts, "kling.endpoint", endpoint);
        Add(facts, "kling.parameter", parameter);
        return new Finding(rule, level, $"'{rule}' stays: why", "/repo/src/Shop.cs", line, justification, facts) { IsCounted = isCounted };
    }

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (value is not null)
        {
            facts[name] = value;
        }
    }
}
