using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>Finds what a rule reports of generated requests, and of other payloads.</summary>
/// <param name="project">The project.</param>
internal abstract class PayloadUses(KlingProject project) : IRuleUses
{
    /// <summary>The project.</summary>
    protected KlingProject Project => project;

    /// <inheritdoc/>
    public void Find(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (project.Typed is TypedPayloads typed)
        {
            FindTyped(model, typed, report, cancellationToken);
        }

        if (project.Untyped is UntypedPayloads untyped)
        {
            FindUntyped(model, untyped, report, cancellationToken);
        }
    }

    /// <summary>Finds it in generated requests.</summary>
    public abstract void FindTyped(SemanticModel model, TypedPayloads typed, Action<Diagnostic> report, CancellationToken cancellationToken);

    /// <summary>Finds it in other payloads.</summary>
    public abstract void FindUntyped(SemanticModel model, UntypedPayloads untyped, Action<Diagnostic> report, CancellationToken cancellationToken);
}
