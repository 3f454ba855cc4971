using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds what a rule reports in code.</summary>
internal interface IRuleUses
{
    /// <summary>Finds it in a code file.</summary>
    void Find(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken);
}
