using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Calls of <c>System.Reflection</c>.</summary>
internal static class Reflection
{
    /// <summary>Whether a method reads a member of the object that it is given: <c>property.GetValue(options)</c>.</summary>
    public static bool IsRead(IMethodSymbol method) => method is { Name: "GetValue", ContainingType: { Name: "PropertyInfo" or "FieldInfo", ContainingNamespace.Name: "Reflection" } };
}
