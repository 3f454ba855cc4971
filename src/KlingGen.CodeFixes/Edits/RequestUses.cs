using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>All that becomes of a request within the member that creates it.</summary>
internal sealed class RequestUses
{
    private RequestUses(
        SyntaxNode scope,
        VariableDeclarationSyntax? declaration,
        ImmutableArray<ClientCall> calls,
        ImmutableArray<IPropertyReferenceOperation> reads)
    {
        Scope = scope;
        Declaration = declaration;
        Calls = calls;
        Reads = reads;
    }

    /// <summary>The member.</summary>
    public SyntaxNode Scope { get; }

    /// <summary>The declaration of the local that holds the request, or null where it is created as an argument.</summary>
    public VariableDeclarationSyntax? Declaration { get; }

    /// <summary>The calls that send it; never empty.</summary>
    public ImmutableArray<ClientCall> Calls { get; }

    /// <summary>Reads of its properties.</summary>
    public ImmutableArray<IPropertyReferenceOperation> Reads { get; }

    /// <summary>The uses, or null where the request goes anywhere else than into calls of clients.</summary>
    public static RequestUses? Find(
        IObjectCreationOperation creation,
        SemanticModel model,
        KlingSymbols symbols,
        CancellationToken cancellationToken)
    {
        SyntaxNode scope = FindScope(creation.Syntax);
        if (ClientCall.Find(creation, symbols) is ClientCall inline)
        {
            return new RequestUses(scope, null, ImmutableArray.Create(inline), ImmutableArray<IPropertyReferenceOperation>.Empty);
        }

        if (FindLocal(creation, model, cancellationToken) is not (VariableDeclarationSyntax declaration, ILocalSymbol local))
        {
            return null;
        }

        // Code that another configuration compiles cannot be asked what it does with the request.
        if (scope.DescendantTrivia().Any(trivia =>
            trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString().IndexOf(local.Name, StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        ImmutableArray<ClientCall>.Builder calls = ImmutableArray.CreateBuilder<ClientCall>();
        ImmutableArray<IPropertyReferenceOperation>.Builder reads = ImmutableArray.CreateBuilder<IPropertyReferenceOperation>();
        foreach (IOperation reference in FindReferences(local, scope, model, cancellationToken))
        {
            if (ClientCall.Find(reference, symbols) is ClientCall call)
            {
                calls.Add(call);
            }
            else if (reference.Parent is IPropertyReferenceOperation read && symbols.GetWireName(read.Property) is not null)
            {
                reads.Add(read);
            }
            else if (!IsHarmless(reference))
            {
                return null;
            }
        }

        return calls.Count == 0 ? null : new RequestUses(scope, declaration, calls.ToImmutable(), reads.ToImmutable());
    }

    private static IEnumerable<IOperation> FindReferences(
        ILocalSymbol local,
        SyntaxNode scope,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        foreach (IdentifierNameSyntax name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal)
                && model.GetOperation(name, cancellationToken) is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                yield return reference;
            }
        }
    }

    // Methods of the request itself, which every generated request has.
    private static bool IsHarmless(IOperation reference) => reference.Parent switch
    {
        INameOfOperation => true,
        IInvocationOperation invocation => ReferenceEquals(invocation.Instance, reference),
        _ => false,
    };

    private static (VariableDeclarationSyntax, ILocalSymbol)? FindLocal(
        IObjectCreationOperation creation,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        SyntaxNode syntax = creation.Syntax;
        while (syntax.Parent is ParenthesizedExpressionSyntax)
        {
            syntax = syntax.Parent;
        }

        return syntax.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration,
            } declarator,
        }
            && model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local
            && SymbolEqualityComparer.Default.Equals(local.Type, creation.Type)
                ? (declaration, local)
                : null;
    }

    // Statements at the top level share one scope: the whole file.
    private static SyntaxNode FindScope(SyntaxNode node) =>
        node.Ancestors().First(ancestor => ancestor is CompilationUnitSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));
}
