namespace KlingGen.Package.Tests.Ide;

/// <summary>A test with the IDE's engine; skipped where the SDK does not have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IdeFactAttribute : FactAttribute
{
    public IdeFactAttribute()
    {
        if (!Directory.Exists(IdeSession.EngineFolder))
        {
            Skip = $"This SDK has no {IdeSession.EngineFolder}.";
        }
    }
}
