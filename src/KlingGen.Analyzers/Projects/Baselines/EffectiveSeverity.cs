using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Projects.Baselines;

/// <summary>Tells what a rule's severity is in a file. An analyzer is not told of the severities of other rules.</summary>
internal static class EffectiveSeverity
{
    /// <summary>Whether what a rule reports in a file is a warning or an error.</summary>
    public static bool IsWarningOrError(DiagnosticDescriptor rule, SyntaxTree tree, CompilationOptions options, CancellationToken cancellationToken) =>
        Find(rule, tree, options, cancellationToken) switch
        {
            ReportDiagnostic.Default => rule is { IsEnabledByDefault: true, DefaultSeverity: >= DiagnosticSeverity.Warning },
            ReportDiagnostic.Warn or ReportDiagnostic.Error => true,
            _ => false,
        };

    private static ReportDiagnostic Find(DiagnosticDescriptor rule, SyntaxTree tree, CompilationOptions options, CancellationToken cancellationToken)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out ReportDiagnostic severity))
        {
            return severity;
        }

        return options.SyntaxTreeOptionsProvider is SyntaxTreeOptionsProvider files
            && (files.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity) || files.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity))
            ? severity
            : ReportDiagnostic.Default;
    }
}
