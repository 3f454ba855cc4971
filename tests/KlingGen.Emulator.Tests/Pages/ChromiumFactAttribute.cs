namespace KlingGen.Emulator.Tests.Pages;

/// <summary>A test that looks at a page in a real browser; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Absence;
}
