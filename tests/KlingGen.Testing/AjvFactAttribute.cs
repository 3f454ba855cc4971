using Xunit;

namespace KlingGen.Testing;

/// <summary>A test that asks the validator Ajv; skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Ajv.Absence;
}
