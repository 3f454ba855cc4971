using KlingGen.Analyzers.Payloads.Shapes;
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
    // What stands in the place of an entry; null where it goes.
    private readonly Dictionary<WithExpressionSyntax, Dictionary<SyntaxNode, string?>> _changed = [];

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

        Change(copy, entry, null);
        return true;
    }

    /// <summary>Adds words of a copy to the text of what is copied: <c>request with { Prompt = PromptText.Avoiding(request.Prompt, "rain") }</c>; false where that might have had them before.</summary>
    /// <param name="member">The mention of the words' member.</param>
    /// <param name="into">The name of the member that takes the words.</param>
    /// <param name="isWithout">Whether an expression creates what has no words.</param>
    public bool TryFold(SyntaxToken member, string into, Func<ExpressionSyntax, bool> isWithout)
    {
        if (Find(member) is not ({ Expression: IdentifierNameSyntax copied } copy, AssignmentExpressionSyntax { Right: var words } entry)
            || search.GetModel(copy.SyntaxTree) is not SemanticModel model
            || model.GetSymbolInfo(copied, cancellationToken).Symbol is not ILocalSymbol local
            || model.GetTypeInfo(words, cancellationToken).Type?.SpecialType != SpecialType.System_String
            || IsRepeated(copy)
            || !IsAlwaysCopied(local, isWithout)
            || new TextFold(model).FoldAtRunTime($"{copied}.{into}", words.ToString(), words.SpanStart) is not string text)
        {
            return false;
        }

        Change(copy, entry, $"{into} = {text}");
        return true;
    }

    /// <summary>The changes, or null where a comment would be lost.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? GetChanges()
    {
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        foreach (KeyValuePair<WithExpressionSyntax, Dictionary<SyntaxNode, string?>> copy in _changed)
        {
            if (Change(copy.Key, copy.Value) is not List<TextChange> own)
            {
                return null;
            }

            changes.AddRange(own.Select(change => (copy.Key.SyntaxTree, change)));
        }

        return changes;
    }

    private void Change(WithExpressionSyntax copy, SyntaxNode entry, string? text)
    {
        if (!_changed.TryGetValue(copy, out Dictionary<SyntaxNode, string?>? entries))
        {
            _changed.Add(copy, entries = []);
        }

        entries[entry] = text;
    }

    private static bool IsRepeated(SyntaxNode copy) => copy.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).Any(static node =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    // Created where it is declared, and set to nothing but copies of itself.
    private bool IsAlwaysCopied(ILocalSymbol local, Func<ExpressionSyntax, bool> isWithout) =>
        search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var first } declaration
        && isWithout(first.SkipWrappers())
        && declaration.FindBody().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal)).All(name => name.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == name => assignment.Right is WithExpressionSyntax { Expression: IdentifierNameSyntax copied } && string.Equals(copied.Identifier.ValueText, local.Name, StringComparison.Ordinal),
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind == 0 && argument.Parent is not TupleExpressionSyntax,
            _ => true,
        });

    private List<TextChange>? Change(WithExpressionSyntax copy, Dictionary<SyntaxNode, string?> changed)
    {
        SemanticModel model = search.GetModel(copy.SyntaxTree);
        if (changed.Count == copy.Initializer.Expressions.Count
            && changed.Values.All(static text => text is null)
            && model.GetOperation(copy, cancellationToken) is IWithOperation operation
            && EmptiedCopy.Change(operation, model, tellsCopiesApart: null, cancellationToken) is TextChange emptied)
        {
            return [emptied];
        }

        EntryList list = EntryList.Of(copy.Initializer)!;
        return new EntryListLayout(list, copy.SyntaxTree.GetText(cancellationToken)).Change([.. list.Items.Select(Edit)], []);

        EntryEdit Edit(SyntaxNode item) => changed.TryGetValue(item, out string? text)
            ? new EntryEdit(item, default, default) { IsRemoved = text is null, Replacement = text }
            : new EntryEdit(item, default, default);
    }
}
