using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Slots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Code in branches of <c>#if</c> that no project of the solution compiles: it cannot be asked what it does, only what it names.</summary>
internal sealed class DisabledCode
{
    private readonly List<Branch> _branches = [];

    public DisabledCode(SolutionFacts facts, CancellationToken cancellationToken)
    {
        foreach (IGrouping<string, SourceFile> linked in facts.AllFiles.GroupBy(static file => file.Key, StringComparer.Ordinal))
        {
            SourceFile first = linked.First();
            foreach (SyntaxTrivia trivia in FindDisabled(first.Tree, cancellationToken))
            {
                if (linked.Skip(1).All(other => IsDisabled(other.Tree, trivia.Span)))
                {
                    HashSet<string> names = [.. SyntaxFactory.ParseTokens(trivia.ToString()).Select(static token => token.ValueText)];
                    _branches.Add(new Branch(linked.Key, first.Tree, trivia.Span, names));
                }
            }
        }
    }

    /// <summary>Whether a piece of a file is code that its project does not compile.</summary>
    public static bool IsDisabled(SyntaxTree tree, TextSpan span) => FindDisabled(tree, CancellationToken.None).Any(trivia => trivia.Span.Contains(span));

    /// <summary>The name by which such code refers to a component, or null. A local is known in its member only.</summary>
    public string? FindName(Component component)
    {
        foreach (Branch branch in _branches)
        {
            foreach ((SlotName name, Place place) in component.Names)
            {
                if (branch.Names.Contains(name.Name) && (!name.IsLocal || branch.IsBeside(place)))
                {
                    return name.Name;
                }
            }
        }

        return null;
    }

    private static IEnumerable<SyntaxTrivia> FindDisabled(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        return root.ContainsDirectives ? root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)) : [];
    }

    private sealed record Branch(string File, SyntaxTree Tree, TextSpan Span, HashSet<string> Names)
    {
        public bool IsBeside(Place place)
        {
            if (!string.Equals(place.File, File, StringComparison.Ordinal))
            {
                return false;
            }

            SyntaxNode? member = Tree.GetRoot().FindNode(place.Span).AncestorsAndSelf()
                .FirstOrDefault(static node => node is MemberDeclarationSyntax and not (TypeDeclarationSyntax or GlobalStatementSyntax or BaseNamespaceDeclarationSyntax));
            return member is null || member.FullSpan.Contains(Span);
        }
    }
}
