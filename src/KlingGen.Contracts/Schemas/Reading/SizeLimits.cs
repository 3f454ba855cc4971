namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>How much of anything is read. Far more than any service's contract has, and no more than the C# compiler takes in good time.</summary>
internal static class SizeLimits
{
    /// <summary>Members of one object.</summary>
    public const int Members = 2_000;

    /// <summary>Values of one enumeration.</summary>
    public const int Values = 10_000;

    /// <summary>Shapes of one union, or schemas put together into one.</summary>
    public const int Shapes = 256;

    /// <summary>Objects and enumerations of one file.</summary>
    public const int Types = 10_000;

    /// <summary>Problems that are told of one file.</summary>
    public const int Problems = 1_000;
}
