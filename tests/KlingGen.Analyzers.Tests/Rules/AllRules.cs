using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>Every rule of the assembly, found rather than listed, so that a new one cannot be forgotten.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
    [
        .. typeof(RuleIds).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
