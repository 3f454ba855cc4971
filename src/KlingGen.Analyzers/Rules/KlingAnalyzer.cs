using System.Collections.Immutable;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>The base of all rules. One class has one id: of a class with several, <c>dotnet format</c> leaves some unfixed.</summary>
public abstract class KlingAnalyzer : DiagnosticAnalyzer
{
    private protected KlingAnalyzer(DiagnosticDescriptor rule)
    {
        Rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Rule { get; }

    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KlingProject.Find(start.Compilation, start.Options, start.CancellationToken) is KlingProject project
                && ShouldAnalyze(project))
            {
                Register(start, project);
            }
        });
    }

    /// <summary>Whether the rule can find anything in the project.</summary>
    private protected abstract bool ShouldAnalyze(KlingProject project);

    /// <summary>Registers the rule's actions.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KlingProject project);
}
