using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace KlingGen.Generator.Tests;

/// <summary>Runs what was compiled in memory, and lets go of it afterwards.</summary>
internal static class CompiledCode
{
    /// <summary>Calls <c>public static string Program.Run()</c> of the source that was compiled with generated code.</summary>
    public static string Run(GeneratorRun run)
    {
        Assert.Empty(run.CompilerComplaints());
        using MemoryStream image = new();
        EmitResult emitted = run.Output.Emit(image);
        Assert.True(emitted.Success);
        image.Position = 0;
        AssemblyLoadContext context = new("Test", isCollectible: true);
        try
        {
            MethodInfo method = context.LoadFromStream(image).GetType("Program")!.GetMethod("Run")!;
            return (string)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
