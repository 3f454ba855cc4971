using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>The sorts of containers, the particular ones before the dictionary that most of them are too.</summary>
internal static class ContainerKinds
{
    private static readonly ImmutableArray<IContainerKind> _all = ImmutableArray.Create<IContainerKind>(
        new JsonObjectKind(), new JObjectKind(), new ExpandoKind(), new MultipartKind(), new FormFieldsKind(), new DictionaryKind());

    // What these hold by key never goes into a request's body, or is another's message.
    private static readonly string[] _otherSpaces =
    [
        "System.Data", "System.Diagnostics", "System.Net.Http.Headers", "System.Windows", "System.Configuration",
        "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Microsoft.UI", "Microsoft.Maui",
        "OpenTelemetry", "Serilog", "NLog", "Avalonia", "Spectre", "Xunit", "NUnit", "Moq",
    ];

    /// <summary>The sort of a type, or null when it is no container.</summary>
    public static IContainerKind? Find(ITypeSymbol? type) =>
        type is null || IsOther(type) ? null : _all.FirstOrDefault(kind => kind.Matches(type));

    /// <summary>Whether a type belongs to a library whose keys are headers, columns, tags or labels.</summary>
    public static bool IsOther(ITypeSymbol type) => IsWithin(type, _otherSpaces);

    /// <summary>Whether a type is in one of these namespaces or within one.</summary>
    public static bool IsWithin(ITypeSymbol type, string[] spaces)
    {
        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return spaces.Any(outer => space.StartsWith(outer, StringComparison.Ordinal) && (space.Length == outer.Length || space[outer.Length] == '.'));
    }

    /// <summary>Whether a type is one of these itself.</summary>
    public static bool IsExactly(ITypeSymbol type, string space, params string[] names) =>
        names.Contains(type.Name) && string.Equals(type.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal);

    /// <summary>Whether a type is one of these, is derived from one, or is one whose library is missing.</summary>
    public static bool IsNamed(ITypeSymbol type, string space, params string[] names)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (names.Contains(current.Name)
                && (current.TypeKind == TypeKind.Error || string.Equals(current.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
