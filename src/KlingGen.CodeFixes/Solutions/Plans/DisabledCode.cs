using KlingGen.CodeFixes.Checks;
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
    private readonly HashSet<string> _libraryNames = new(StringComparer.Ordinal);

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

        if (_branches.Count > 0)
        {
            foreach (IAssemblySymbol library in facts.AllFiles.Select(static file => file.Compilation.GetTypeByMetadataName("KlingGen.EndpointClient`2")?.ContainingAssembly).OfType<IAssemblySymbol>().Take(1))
            {
                _libraryNames.UnionWith(library.GlobalNamespace.GetNamespaceMembers().SelectMany(static space => space.GetTypeMembers()).SelectMany(static type => type.MemberNames));
            }
        }
    }

    /// <summary>Whether a piece of a file is code that its project does not compile.</summary>
    public static bool IsDisabled(SyntaxTree tree, TextSpan span) => FindDisabled(tree, CancellationToken.None).Any(trivia => trivia.Span.Contains(span));

    /// <summary>
    /// The name by which such code refers to a component, with its place, or null. A local is known in its member only, a static member where its type is named in the file,
    /// and so is one that is called as something of the library is: any call of the library's would be taken for it.
    /// </summary>
    public string? FindName(Component component, CancellationToken cancellationToken)
    {
        foreach (Branch branch in _branches)
        {
            foreach ((SlotName name, Place place) in component.Names)
            {
                if (name.Name.Length > 0
                    && branch.Names.Contains(name.Name)
                    && (!name.IsLocal || branch.IsBeside(place))
                    && (name.Owner is null || !NeedsOwner(name) || branch.Names.Contains(name.Owner) || Identifiers.Of(branch.Tree, cancellationToken).Contains(name.Owner)))
                {
                    return $"'{name.Name}' at {CodePlace.Of(branch.Tree, branch.FindPosition(name.Name))}";
                }
            }
        }

        return null;
    }

    private bool NeedsOwner(SlotName name) => name.IsReachedByType || _libraryNames.Contains(name.Name);

    private static IEnumerable<SyntaxTrivia> FindDisabled(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        return root.ContainsDirectives ? root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)) : [];
    }

    private sealed record Branch(string File, SyntaxTree Tree, TextSpan Span, HashSet<string> Names)
    {
        public int FindPosition(string name) => Span.Start + SyntaxFactory.ParseTokens(Tree.GetText().ToString(Span)).First(token => string.Equals(token.ValueText, name, StringComparison.Ordinal)).SpanStart;

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
