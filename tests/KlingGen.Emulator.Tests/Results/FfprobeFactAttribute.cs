namespace KlingGen.Emulator.Tests.Results;

/// <summary>A test that decodes a film; skipped where nothing can.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FfprobeFactAttribute : FactAttribute
{
    public FfprobeFactAttribute() => Skip = Ffprobe.Absence;
}
