using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Changes the object initializer of a creation, or gives it one.</summary>
internal sealed class InitializerLayout(BaseObjectCreationExpressionSyntax creation, SourceText text)
{
    /// <summary>The changes, or null where a comment would be lost or the layout leaves no clear place.</summary>
    /// <param name="entries">All entries of the initializer, in order.</param>
    /// <param name="added">New entries, as text without comma.</param>
    public List<TextChange>? Change(IReadOnlyList<EntryEdit> entries, IReadOnlyList<string> added)
    {
        if (creation.Initializer is InitializerExpressionSyntax initializer)
        {
            return new EntryListLayout(EntryList.Of(initializer)!, text, keepsComments: true).Change(entries, added);
        }

        return added.Count == 0 ? [] : [AddInitializer(added)];
    }

    // new X() and new X become new X { ... }; a target-typed new needs its parentheses.
    private TextChange AddInitializer(IReadOnlyList<string> added)
    {
        string initializer = " { " + string.Join(", ", added) + " }";
        return creation is ObjectCreationExpressionSyntax { ArgumentList: ArgumentListSyntax list } && !list.DescendantTrivia().Any(TextLines.IsComment)
            ? new TextChange(list.Span, initializer)
            : new TextChange(new TextSpan(creation.Span.End, 0), initializer);
    }
}
