using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Makes plans into text, as many as fit together and compile.</summary>
internal sealed class MoveApplication(SemanticModel model, SourceText text, CancellationToken cancellationToken)
{
    /// <summary>The text with the plans carried out; a plan that meets another one or would not compile is left for later.</summary>
    public SourceText Apply(IEnumerable<MovePlan> plans)
    {
        List<MovePlan> accepted = [];
        foreach (MovePlan plan in plans.OrderBy(plan => plan.Changes.Min(change => change.Span.Start)))
        {
            if (!accepted.Exists(other => Overlap(other, plan)))
            {
                accepted.Add(plan);
            }
        }

        if (accepted.Count == 0 || Compiles(accepted))
        {
            return Change(accepted);
        }

        List<MovePlan> compiling = [];
        foreach (MovePlan plan in accepted)
        {
            compiling.Add(plan);
            if (!Compiles(compiling))
            {
                compiling.Remove(plan);
            }
        }

        return Change(compiling);
    }

    /// <summary>Whether the code has no error after the plans that it had not before.</summary>
    public bool Compiles(IReadOnlyCollection<MovePlan> plans)
    {
        SyntaxTree changedTree = model.SyntaxTree.WithChangedText(Change(plans));
        SemanticModel changed = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, changedTree).GetSemanticModel(changedTree);
        foreach (SyntaxNode scope in plans.Select(plan => plan.Scope).Distinct())
        {
            Dictionary<string, int> before = CountErrors(model, scope.Span);
            foreach (KeyValuePair<string, int> error in CountErrors(changed, Shift(scope.Span, plans)))
            {
                if (!before.TryGetValue(error.Key, out int count) || error.Value > count)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private SourceText Change(IEnumerable<MovePlan> plans) =>
        text.WithChanges(plans.SelectMany(plan => plan.Changes).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));

    private Dictionary<string, int> CountErrors(SemanticModel of, TextSpan span)
    {
        Dictionary<string, int> errors = new(StringComparer.Ordinal);

        // Declarations do not change; leaving them out spares the compiler every other file.
        IEnumerable<Diagnostic> found =
            of.GetSyntaxDiagnostics(span, cancellationToken).Concat(of.GetMethodBodyDiagnostics(span, cancellationToken));
        foreach (Diagnostic diagnostic in found)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed)
            {
                string key = diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture);
                errors[key] = errors.TryGetValue(key, out int count) ? count + 1 : 1;
            }
        }

        return errors;
    }

    private static TextSpan Shift(TextSpan span, IEnumerable<MovePlan> plans)
    {
        int start = span.Start;
        int end = span.End;
        foreach (TextChange change in plans.SelectMany(plan => plan.Changes))
        {
            int growth = change.NewText!.Length - change.Span.Length;
            start += change.Span.End <= span.Start ? growth : 0;
            end += change.Span.Start < span.End ? growth : 0;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool Overlap(MovePlan one, MovePlan other) =>
        one.Changes.Any(change => other.Changes.Any(second => Overlap(change.Span, second.Span)));

    private static bool Overlap(TextSpan one, TextSpan other) =>
        one.Start == other.Start || (one.Start < other.End && other.Start < one.End);
}
