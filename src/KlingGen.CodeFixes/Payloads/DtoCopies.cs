using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Takes members that go out of copies of records: <c>clip with { CfgScale = 0.3 }</c>.</summary>
internal sealed class DtoCopies(ProjectSearch search, CancellationToken cancellationToken)
{
    private readonly Dictionary<WithExpressionSyntax, HashSet<SyntaxNode>> _removed = [];

    /// <summary>The copy that a mention of a member gives a value in, and the value; null where it is something else.</summary>
    public static (WithExpressionSyntax Copy, AssignmentExpressionSyntax Entry)? Find(SyntaxToken member) =>
        member.Parent is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent.Parent: WithExpressionSyntax copy } entry } name && entry.Left == name ? (copy, entry) : null;

    /// <summary>Takes a member out of a copy; false where the mention is something else, or its value does something that must be kept.</summary>
    public bool TryRemove(SyntaxToken member)
    {
        if (Find(member) is not (WithExpressionSyntax copy, AssignmentExpressionSyntax entry)
            || search.GetModel(copy.SyntaxTree).GetOperation(entry.Right, cancellationToken) is not IOperation value
            || ValueEffects.Of(value) is ValueEffect.Effect)
        {
            return false;
        }

        if (!_removed.TryGetValue(copy, out HashSet<SyntaxNode>? entries))
        {
            _removed.Add(copy, entries = []);
        }

        entries.Add(entry);
        return true;
    }

    /// <summary>The changes, or null where a comment would be lost.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? GetChanges()
    {
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        foreach (KeyValuePair<WithExpressionSyntax, HashSet<SyntaxNode>> copy in _removed)
        {
            if (Change(copy.Key, copy.Value) is not List<TextChange> own)
            {
                return null;
            }

            changes.AddRange(own.Select(change => (copy.Key.SyntaxTree, change)));
        }

        return changes;
    }

    private List<TextChange>? Change(WithExpressionSyntax copy, HashSet<SyntaxNode> removed)
    {
        SemanticModel model = search.GetModel(copy.SyntaxTree);
        if (removed.Count == copy.Initializer.Expressions.Count
            && model.GetOperation(copy, cancellationToken) is IWithOperation operation
            && EmptiedCopy.Change(operation, model, tellsCopiesApart: null, cancellationToken) is TextChange emptied)
        {
            return [emptied];
        }

        EntryList list = EntryList.Of(copy.Initializer)!;
        return new EntryListLayout(list, copy.SyntaxTree.GetText(cancellationToken)).Change([.. list.Items.Select(item => new EntryEdit(item, default, default) { IsRemoved = removed.Contains(item) })], []);
    }
}
