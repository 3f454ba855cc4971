namespace KlingGen.BuildTool.Baselines;

/// <summary>A rule whose diagnostics in one member are accepted.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Member">The documentation id of the member or type.</param>
internal sealed record Acceptance(string Rule, string Member)
{
    /// <summary>What the attribute calls the kind of its target.</summary>
    public string Scope => Member.StartsWith("T:", StringComparison.Ordinal) ? "type" : "member";
}
