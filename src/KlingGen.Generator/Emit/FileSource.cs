using KlingGen.Contracts.Model;
using KlingGen.Generator.Upstream;

namespace KlingGen.Generator.Emit;

/// <summary>A file's code and what of it is left out.</summary>
/// <param name="Code">The whole code.</param>
/// <param name="Reused">Names of its types that a referenced assembly has.</param>
/// <param name="HasConflicts">Whether types of the project stand beside others of their name.</param>
internal sealed record FileSource(FileCode Code, EquatableArray<string> Reused, bool HasConflicts)
{
    public static FileSource Create(FileCode code, ReusePlan plan) => new(
        code,
        plan.Reused.IsEmpty ? default : code.Types.Select(t => t.Name).Where(plan.IsReused).ToEquatableArray(),
        plan.HasConflicts);
}
