using System.Globalization;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>How much of anything is read. Far more than any service's contract has, and no more than the C# compiler takes in good time.</summary>
internal static class SizeLimits
{
    /// <summary>Characters of one file.</summary>
    public const int Characters = 10_000_000;

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

    /// <summary>What to say of a file that is too long to be read: neither its JSON nor its places are looked at.</summary>
    public static ContractProblem TooLong(ContractProblemKind kind, string text) => new(
        kind,
        $"The file is {text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters long, and is not read; at most {Characters.ToString("N0", CultureInfo.InvariantCulture)} are",
        new FileSpan(0, 1, 0, 0, 0, 1),
        "$");
}
