using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Finds out whether serialiser options make snake case.</summary>
internal sealed class PolicyReader(ProjectSearch search)
{
    /// <summary>What the names of all such policies hold.</summary>
    public const string PolicyWord = "Snake";

    private const int MaximumDepth = 6;

    private const int SnakeCaseLower = 2;

    private bool? _isDefault;

    /// <summary>Whether options do; null where they come from somewhere that is not seen.</summary>
    public bool? Read(ExpressionSyntax options, SemanticModel model, CancellationToken cancellationToken) => Read(options, model, MaximumDepth, cancellationToken);

    /// <summary>Whether a policy does.</summary>
    public bool MakesSnakeCase(ExpressionSyntax policy, SemanticModel model, CancellationToken cancellationToken) => IsPolicy(policy, model, MaximumDepth, cancellationToken);

    /// <summary>Whether options that are not seen can be taken to: all that the project sets up do.</summary>
    public bool IsDefault(CancellationToken cancellationToken) => _isDefault ??= FindDefault(cancellationToken);

    public static bool IsSnakeCaseContext(INamedTypeSymbol context) => context.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "JsonSourceGenerationOptionsAttribute"
        && attribute.NamedArguments.Any(argument => argument.Key == "PropertyNamingPolicy" && argument.Value.Value is SnakeCaseLower));

    /// <summary>The types that a source-generated context is made for.</summary>
    public static IEnumerable<INamedTypeSymbol> FindListed(INamedTypeSymbol context) => context.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute" && attribute.ConstructorArguments.Length == 1)
        .Select(attribute => attribute.ConstructorArguments[0].Value)
        .OfType<INamedTypeSymbol>();

    private bool? Read(ExpressionSyntax options, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0)
        {
            return null;
        }

        options = options.SkipWrappers();
        switch (options)
        {
            case LiteralExpressionSyntax:
                return false;
            case BaseObjectCreationExpressionSyntax creation:
                return ReadCreation(creation, model, depth, cancellationToken);
            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return ReadSymbol(options, model, depth, cancellationToken);
            case InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && method.FindDeclaration(cancellationToken) is SyntaxNode declaration:
                return NamesPolicy(declaration) ? true : null;
            default:
                return null;
        }
    }

    private bool? ReadCreation(BaseObjectCreationExpressionSyntax creation, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(creation, cancellationToken).Type is INamedTypeSymbol { BaseType.Name: "JsonSerializerContext" } context)
        {
            return IsSnakeCaseContext(context);
        }

        foreach (ExpressionSyntax item in creation.Initializer?.Expressions ?? default)
        {
            if (item is AssignmentExpressionSyntax { Left: SimpleNameSyntax { Identifier.ValueText: "PropertyNamingPolicy" or "ContractResolver" } } assignment)
            {
                return IsPolicy(assignment.Right, model, depth, cancellationToken);
            }
        }

        // A copy of other options.
        ExpressionSyntax? copied = creation.ArgumentList?.FindOnly();
        return copied is null || model.GetTypeInfo(copied, cancellationToken).Type?.TypeKind == TypeKind.Enum ? false : Read(copied, model, depth - 1, cancellationToken);
    }

    private bool? ReadSymbol(ExpressionSyntax options, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        ISymbol? symbol = model.GetSymbolInfo(options, cancellationToken).Symbol;
        if (symbol?.ContainingType is INamedTypeSymbol { BaseType.Name: "JsonSerializerContext" } context && symbol.Name is not "Options")
        {
            return IsSnakeCaseContext(context);
        }

        if (symbol is null or IParameterSymbol || symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            return symbol is IPropertySymbol { ContainingType.Name: "JsonSerializerOptions" } ? false : null;
        }

        foreach ((ExpressionSyntax value, bool isPolicy) in FindValues(symbol, cancellationToken))
        {
            SemanticModel there = search.GetModel(value.SyntaxTree);
            bool? found = isPolicy ? IsPolicy(value, there, depth, cancellationToken) : Read(value, there, depth - 1, cancellationToken);
            if (found is not false)
            {
                return found;
            }
        }

        return symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol ? false : null;
    }

    // What options are given at their declaration and afterwards, and what is set of them.
    private IEnumerable<(ExpressionSyntax Value, bool IsPolicy)> FindValues(ISymbol symbol, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = symbol.FindDeclaration(cancellationToken);
        if (declaration is null || !search.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            yield break;
        }

        ExpressionSyntax? initial = Bodies.FindInitial(declaration);
        if (initial is not null)
        {
            yield return (initial, false);
        }

        foreach (SyntaxToken token in search.FindIdentifiers(symbol.Name, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
            {
                continue;
            }

            ExpressionSyntax access = name.Parent is MemberAccessExpressionSyntax outer && outer.Name == name ? outer : name;
            (ExpressionSyntax? value, bool isPolicy) = access.Parent switch
            {
                AssignmentExpressionSyntax assignment when assignment.Left == access => (assignment.Right, false),
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PropertyNamingPolicy" or "ContractResolver", Parent: AssignmentExpressionSyntax setting } member
                    when member.Expression == access && setting.Left == member => (setting.Right, true),
                _ => default,
            };
            if (value is not null
                && SymbolEqualityComparer.Default.Equals(search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, symbol))
            {
                yield return (value, isPolicy);
            }
        }
    }

    // JsonNamingPolicy.SnakeCaseLower, or a contract resolver with the strategy, directly or in a field.
    private bool IsPolicy(ExpressionSyntax policy, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (NamesPolicy(policy))
        {
            return true;
        }

        return depth > 0
            && policy is SimpleNameSyntax or MemberAccessExpressionSyntax
            && model.GetSymbolInfo(policy, cancellationToken).Symbol is IFieldSymbol or ILocalSymbol or IPropertySymbol
            && FindValues(model.GetSymbolInfo(policy, cancellationToken).Symbol!, cancellationToken)
                .Any(found => !found.IsPolicy && IsPolicy(found.Value, search.GetModel(found.Value.SyntaxTree), depth - 1, cancellationToken));
    }

    // Before .NET 8 everybody wrote a policy of their own, and called it by what it makes.
    private static bool NamesPolicy(SyntaxNode node) => node.DescendantTokens().Any(static token =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.ValueText.IndexOf(PolicyWord, StringComparison.Ordinal) >= 0
        && token.ValueText.IndexOf("Upper", StringComparison.Ordinal) < 0);

    private bool FindDefault(CancellationToken cancellationToken)
    {
        bool isSet = false;
        foreach (string setting in new[] { "PropertyNamingPolicy", "ContractResolver" })
        {
            foreach (SyntaxToken token in search.FindIdentifiers(setting, cancellationToken))
            {
                if (token.Parent?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is AssignmentExpressionSyntax assignment
                    && assignment.Left.Span.Contains(token.Span))
                {
                    if (!IsPolicy(assignment.Right, search.GetModel(assignment.SyntaxTree), MaximumDepth, cancellationToken))
                    {
                        return false;
                    }

                    isSet = true;
                }
            }
        }

        return isSet;
    }
}
