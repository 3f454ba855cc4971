using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Pipeline;

/// <summary>What each file needs to know of all others: their names, and what of them a referenced assembly has.</summary>
internal sealed record ProjectPlan(ProjectIndex Index, ReusePlan Reuse)
{
    public static ProjectPlan Create(SchemaFiles files, ProjectIndex index, CancellationToken cancellationToken) =>
        new(index, ReusePlan.Create(files, index, cancellationToken));
}
