namespace KlingGen.Emulator.Tests.Clients;

/// <summary>A test that runs fal's JavaScript client; skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialClientFactAttribute : FactAttribute
{
    public OfficialClientFactAttribute() => Skip = OfficialClient.Absence;
}
