using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>What is known of one file while its payloads are read.</summary>
internal sealed class FileReading(
    ProjectSearch search,
    ProjectNames names,
    DtoNames dtos,
    Nesting nesting,
    SemanticModel model,
    CancellationToken cancellationToken,
    KeyChoices? choices = null)
{
    private readonly List<PayloadDraft> _drafts = [];
    private readonly HashSet<(SyntaxNode Root, string Part)> _begun = [];

    public ProjectNames Names { get; } = names;

    public DtoNames Dtos { get; } = dtos;

    public Nesting Nesting { get; } = nesting;

    /// <summary>What keys can be that are worked out, where that is asked for.</summary>
    public KeyChoices? Choices { get; } = choices;

    public SemanticModel Model { get; } = model;

    public KeyReader Keys { get; } = new(search, model, cancellationToken);

    /// <summary>What keys are compared with.</summary>
    public KeyTexts KeyTexts { get; } = new(search, cancellationToken);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether a payload is met for the first time; several of its sites lead to it.</summary>
    /// <param name="root">The node it is known by.</param>
    /// <param name="part">Which of the payloads with that root it is.</param>
    public bool Begin(SyntaxNode root, string part = "") => _begun.Add((root, part));

    /// <summary>Keeps a payload if it names one of the parameters.</summary>
    public void Add(PayloadDraft draft)
    {
        if (draft.Entries.Any(entry => Names.Wire.IsWanted(entry.WireName)))
        {
            _drafts.Add(draft);
        }
    }

    /// <summary>The drafts in the order of the file.</summary>
    public ImmutableArray<PayloadDraft> GetDrafts() =>
        _drafts.OrderBy(draft => draft.Root.SpanStart).ThenBy(draft => draft.Entries[0].Name.SourceSpan.Start).ToImmutableArray();

    /// <summary>The same for what is declared in another file.</summary>
    public FileReading In(SyntaxTree tree) => tree == Model.SyntaxTree ? this : new FileReading(search, Names, Dtos, Nesting, search.GetModel(tree), CancellationToken, Choices);

    /// <summary>Where the project declares something, or null.</summary>
    public SyntaxNode? FindDeclaration(ISymbol symbol) => search.FindDeclaration(symbol, CancellationToken);

    /// <summary>Where the member of an enum is given a name that is wanted; null where it is not.</summary>
    public LiteralExpressionSyntax? FindName(IFieldSymbol member) => EnumNames.Find(member, Names.Wire, search, CancellationToken);

    public ISymbol? GetSymbol(SyntaxNode node) => Model.GetSymbolInfo(node, CancellationToken).Symbol;

    public ITypeSymbol? GetType(ExpressionSyntax expression)
    {
        TypeInfo info = Model.GetTypeInfo(expression, CancellationToken);
        return info.Type is null or IErrorTypeSymbol { Name: "" } || expression.IsKind(SyntaxKind.CollectionExpression) ? info.ConvertedType : info.Type;
    }

    public IOperation? GetOperation(SyntaxNode? node)
    {
        // Parentheses and ! have no operation of their own.
        while (node is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            node = node is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : ((PostfixUnaryExpressionSyntax)node).Operand;
        }

        return node is null ? null : Model.GetOperation(node, CancellationToken);
    }
}
