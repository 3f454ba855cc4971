namespace KlingGen.Emulator.Tests.Clients;

/// <summary>Tests that run fal's JavaScript client; skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialClientTheoryAttribute : TheoryAttribute
{
    public OfficialClientTheoryAttribute() => Skip = OfficialClient.Absence;
}
