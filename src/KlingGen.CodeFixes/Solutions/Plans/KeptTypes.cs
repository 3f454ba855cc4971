using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>
/// Finds requests that would have new parameters and their old type. <c>new()</c> and <c>with</c> take their type from what is around them, and may compile with
/// either.
/// </summary>
internal sealed class KeptTypes(MoveSet plan, SourceFile file, CancellationToken cancellationToken)
{
    /// <summary>The complaints about a file.</summary>
    /// <param name="model">The meaning of the file as the plan leaves it.</param>
    public IEnumerable<Complaint> Find(SemanticModel model)
    {
        Creation[] moved = [.. plan.Members.Keys.SelectMany(static member => member.Creations).Where(creation => creation.File == file && IsUntyped(creation.Payload.Creation.Syntax))];
        if (moved.Length == 0)
        {
            yield break;
        }

        HashSet<string> old = [.. moved.Select(static creation => creation.Payload.Creation.Type!.Name)];
        SyntaxNode[] before = FindUntyped(file.Tree);
        SyntaxNode[] after = FindUntyped(model.SyntaxTree);
        bool[] keeps = [.. after.Select(node => model.GetTypeInfo(node, cancellationToken).Type is INamedTypeSymbol type && old.Contains(type.Name))];
        HashSet<TextSpan> wanted = [.. moved.Select(static creation => creation.Payload.Creation.Syntax.Span)];
        if (before.Length == after.Length)
        {
            for (int i = 0; i < before.Length; i++)
            {
                if (keeps[i] && wanted.Contains(before[i].Span))
                {
                    yield return Complain(before[i].SpanStart);
                }
            }
        }
        else if (keeps.Count(static keeps => keeps) > before.Count(node => !wanted.Contains(node.Span) && IsOld(node, old)))
        {
            foreach (Creation creation in moved)
            {
                yield return Complain(creation.Payload.Creation.Syntax.SpanStart);
            }
        }
    }

    private bool IsOld(SyntaxNode node, HashSet<string> old) => file.Model.GetTypeInfo(node, cancellationToken).Type is INamedTypeSymbol type && old.Contains(type.Name);

    private Complaint Complain(int position) => new(file.Key, position, "the request would keep its type");

    private static bool IsUntyped(SyntaxNode node) => node is ImplicitObjectCreationExpressionSyntax or WithExpressionSyntax;

    private SyntaxNode[] FindUntyped(SyntaxTree tree) => [.. tree.GetRoot(cancellationToken).DescendantNodes().Where(IsUntyped)];
}
