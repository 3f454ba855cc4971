using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Entries between brackets, separated by commas.</summary>
/// <param name="Owner">The node that has the brackets.</param>
/// <param name="Open">The bracket before the first.</param>
/// <param name="Close">The bracket after the last.</param>
/// <param name="Items">The entries.</param>
/// <param name="Separators">The commas; as many as entries where the last has one too.</param>
/// <param name="IsPadded">Whether the brackets have spaces inside when all is on one line.</param>
internal sealed record EntryList(
    SyntaxNode Owner,
    SyntaxToken Open,
    SyntaxToken Close,
    ImmutableArray<SyntaxNode> Items,
    ImmutableArray<SyntaxToken> Separators,
    bool IsPadded)
{
    /// <summary>The list that a node is, or null when it is none.</summary>
    public static EntryList? Of(SyntaxNode? owner) => owner switch
    {
        InitializerExpressionSyntax initializer => Create(owner, initializer.OpenBraceToken, initializer.CloseBraceToken, initializer.Expressions, true),
        AnonymousObjectCreationExpressionSyntax anonymous => Create(owner, anonymous.OpenBraceToken, anonymous.CloseBraceToken, anonymous.Initializers, true),
        CollectionExpressionSyntax collection => Create(owner, collection.OpenBracketToken, collection.CloseBracketToken, collection.Elements, false),
        ArgumentListSyntax arguments => Create(owner, arguments.OpenParenToken, arguments.CloseParenToken, arguments.Arguments, false),
        ParameterListSyntax parameters => Create(owner, parameters.OpenParenToken, parameters.CloseParenToken, parameters.Parameters, false),
        _ => null,
    };

    private static EntryList Create<T>(SyntaxNode owner, SyntaxToken open, SyntaxToken close, SeparatedSyntaxList<T> items, bool isPadded)
        where T : SyntaxNode =>
        new(owner, open, close, [.. items], [.. items.GetSeparators()], isPadded);
}
