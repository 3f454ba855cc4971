using System.Globalization;

namespace KlingGen.Testing;

/// <summary>How long tests by random input run, and where they begin: the same few each time, unless somebody asks for more.</summary>
public static class FuzzSettings
{
    /// <summary>The first seed; 1 where <c>KLINGGEN_FUZZ_SEED</c> is not set.</summary>
    public static int FirstSeed { get; } = Read("KLINGGEN_FUZZ_SEED", 1);

    /// <summary>For how many seconds to run; 0 where <c>KLINGGEN_FUZZ_SECONDS</c> is not set, for a number that is fixed.</summary>
    public static int Seconds { get; } = Read("KLINGGEN_FUZZ_SECONDS", 0);

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
