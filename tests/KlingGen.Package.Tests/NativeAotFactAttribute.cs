namespace KlingGen.Package.Tests;

/// <summary>A test that publishes with Native AOT; it needs the platform's AOT runtime pack and a linker, so it is asked for by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeAotFactAttribute : FactAttribute
{
    public NativeAotFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KLINGGEN_TEST_AOT") != "1")
        {
            Skip = "Native AOT needs its runtime pack and a linker; set KLINGGEN_TEST_AOT=1 where both are there.";
        }
    }
}
