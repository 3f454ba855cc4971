using Xunit;

namespace KlingGen.Testing;

/// <summary>A test that reads fal's real documents; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedContractsFactAttribute : FactAttribute
{
    public SharedContractsFactAttribute()
    {
        if (!Directory.Exists(Repository.SharedContracts))
        {
            Skip = "fal's documents (../shared/contracts) are not on this machine.";
        }
    }
}
