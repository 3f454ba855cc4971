using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Compiles a plan: what changes, what references it, and every file through which a value of it passes.</summary>
internal sealed class PlanCheck(SolutionProjects projects, SolutionFacts facts, CancellationToken cancellationToken)
{
    private readonly Dictionary<SourceFile, List<Diagnostic>> _before = [];

    /// <summary>
    /// The errors and warnings that a plan brings, the requests that would keep their type and the fields that nothing would read, with their places in the original
    /// files.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="keys">The files to look at, beside those that it changes.</param>
    public List<Complaint> Find(MoveSet plan, IEnumerable<string> keys)
    {
        IReadOnlyDictionary<string, List<TextChange>> texts = plan.Texts;
        Dictionary<SourceFile, SyntaxTree> trees = [];
        foreach (KeyValuePair<string, List<TextChange>> text in texts)
        {
            foreach (SourceFile file in facts.FindLinked(text.Key))
            {
                trees.Add(file, file.Tree.WithChangedText(file.Tree.GetText(cancellationToken).WithChanges(text.Value)));
            }
        }

        Dictionary<Compilation, Compilation> compilations = Compile(trees);
        List<Complaint> found = [];
        foreach (SourceFile file in keys.Concat(texts.Keys).Distinct(StringComparer.Ordinal).SelectMany(facts.FindLinked))
        {
            SyntaxTree tree = trees.TryGetValue(file, out SyntaxTree? changed) ? changed : file.Tree;
            if (compilations.TryGetValue(file.Compilation, out Compilation? compilation))
            {
                List<TextChange> changes = texts.TryGetValue(file.Key, out List<TextChange>? own) ? own : [];
                found.AddRange(Compare(file, Diagnose(compilation, tree), changes));
                if (tree != file.Tree)
                {
#pragma warning disable RS1030 // What a plan makes of a project is read outside of any analysis.
                    found.AddRange(new KeptTypes(plan, file, cancellationToken).Find(compilation.GetSemanticModel(tree)));
#pragma warning restore RS1030
                    found.AddRange(FindSpent(file, changes, compilation, trees));
                }
            }
        }

        return found;
    }

    // Referenced projects come first; only what changes, and what sees it, is compiled again.
    private Dictionary<Compilation, Compilation> Compile(Dictionary<SourceFile, SyntaxTree> trees)
    {
        Dictionary<Compilation, Compilation> compilations = [];
        foreach (ProjectState state in projects.Projects)
        {
            Compilation changed = state.Compilation;
            foreach (KeyValuePair<SourceFile, SyntaxTree> tree in trees.Where(tree => tree.Key.Compilation == state.Compilation))
            {
                changed = changed.ReplaceSyntaxTree(tree.Key.Tree, tree.Value);
            }

            foreach (CompilationReference reference in state.Compilation.References.OfType<CompilationReference>())
            {
                if (compilations.TryGetValue(reference.Compilation, out Compilation? other))
                {
                    changed = changed.ReplaceReference(reference, other.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
                }
            }

            if (changed != state.Compilation)
            {
                compilations.Add(state.Compilation, changed);
            }
        }

        return compilations;
    }

    private IEnumerable<Complaint> Compare(SourceFile file, List<Diagnostic> after, List<TextChange> changes)
    {
        if (after.Count == 0)
        {
            yield break;
        }

        if (!_before.TryGetValue(file, out List<Diagnostic>? before))
        {
            before = Diagnose(file.Compilation, file.Tree);
            _before.Add(file, before);
        }

        foreach (Diagnostic diagnostic in NewDiagnostics.Compare(before, after))
        {
            yield return new Complaint(
                file.Key,
                NewDiagnostics.Unshift(diagnostic.Location.SourceSpan.Start, changes),
                diagnostic.Id + ": " + NewDiagnostics.MessageOf(diagnostic),
                NewDiagnostics.IsAboutSpent(diagnostic));
        }
    }

    private IEnumerable<Complaint> FindSpent(SourceFile file, List<TextChange> changes, Compilation compilation, Dictionary<SourceFile, SyntaxTree> trees)
    {
        Dictionary<SyntaxTree, SyntaxTree> own = trees.Where(tree => tree.Key.Compilation == file.Compilation).ToDictionary(static tree => tree.Key.Tree, static tree => tree.Value);
        foreach (SpentField field in new SpentFields(compilation, own, cancellationToken).Find(file.Model, changes))
        {
            string key = facts.AllFiles.Find(other => other.Tree == field.Tree)?.Key ?? file.Key;
            yield return new Complaint(key, field.Position, field.Message, field.CanGo, (file.Key, field.Use));
        }
    }

    private List<Diagnostic> Diagnose(Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RS1030 // What a plan makes of a project is compiled outside of any analysis.
        NewDiagnostics.Diagnose(compilation.GetSemanticModel(tree), cancellationToken);
#pragma warning restore RS1030
}
