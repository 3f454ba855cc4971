using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>The generated requests that a project can create: its own, and those that come compiled, as the package's do.</summary>
internal static class RequestTypes
{
    /// <summary>The type that takes what all given endpoints take; null where there is none.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, KlingSymbols symbols, string[] ids) =>
        compilation.GetSymbolsWithName(IsRequest, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Concat(FindCompiled(compilation, symbols))
            .FirstOrDefault(type => symbols.GetRequestEndpoints(type) is { IsEmpty: false } endpoints && Array.TrueForAll(ids, id => endpoints.Contains(id)));

    private static IEnumerable<INamedTypeSymbol> FindCompiled(Compilation compilation, KlingSymbols symbols)
    {
        IReadOnlyCollection<string> libraries = symbols.Libraries;
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(used => libraries.Contains(used.Name))))
            .SelectMany(static assembly => FindIn(assembly.GlobalNamespace))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    private static IEnumerable<INamedTypeSymbol> FindIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(static type => IsRequest(type.Name)).Concat(space.GetNamespaceMembers().SelectMany(FindIn));

    private static bool IsRequest(string name) => name.EndsWith("Request", StringComparison.Ordinal);
}
