using System.Runtime.CompilerServices;

namespace KlingGen.Contracts.Json;

/// <summary>For the few loops over every character: in a compiler that was just started they would run unoptimised for the whole of the build.</summary>
internal static class Optimized
{
    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 has no name for; .NET Framework passes over it.
    public const MethodImplOptions FromTheStart = (MethodImplOptions)512;
}
