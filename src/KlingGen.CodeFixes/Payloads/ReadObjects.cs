using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Classes whose objects are also read from what the program does not write: files, messages, requests of its own callers. Under other names, or without a member, what is there would be lost.</summary>
/// <param name="search">The project's files.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class ReadObjects(ProjectSearch search, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 3;

    private static readonly string[] _others = ["System.Linq", "System.Collections", "System.Threading", "System.Reflection"];

    /// <summary>Where objects of a type are read, or null.</summary>
    public SyntaxNode? Find(INamedTypeSymbol type) => Find(type, MaximumDepth);

    private SyntaxNode? Find(INamedTypeSymbol type, int depth)
    {
        foreach (SyntaxToken token in depth == 0 ? [] : search.FindIdentifiers(type.Name, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name || !SymbolEqualityComparer.Default.Equals(search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, type))
            {
                continue;
            }

            SyntaxNode? place = name.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { Parent: GenericNameSyntax generic } ? FindGeneric(generic, depth)
                : name.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is TypeOfExpressionSyntax named ? FindOfType(named)
                : name.FirstAncestorOrSelf<ParameterSyntax>() is ParameterSyntax parameter && parameter.Type?.Span.Contains(name.Span) == true ? FindParameter(parameter, depth)
                : name.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is PropertyDeclarationSyntax property && property.Type.Span.Contains(name.Span) ? FindHolder(property, depth)
                : null;
            if (place is not null)
            {
                return place;
            }
        }

        return null;
    }

    // `JsonSerializer.Deserialize<Clip>(text)`, `List<Clip>` within another, `Load<Clip>(path)` of the project.
    private SyntaxNode? FindGeneric(GenericNameSyntax generic, int depth)
    {
        switch (search.GetModel(generic.SyntaxTree).GetSymbolInfo(generic, cancellationToken).Symbol)
        {
            case IMethodSymbol { TypeParameters: { IsEmpty: false } parameters } method:
                return Gives(method, parameters) && !IsOfOther(method.ContainingType) && !IsToldByConstant(generic) && (search.FindDeclaration(method.OriginalDefinition, cancellationToken) is not SyntaxNode declaration || Reads(declaration)) ? generic : null;
            case INamedTypeSymbol when generic.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { Parent: GenericNameSyntax outer }:
                return FindGeneric(outer, depth);
            case INamedTypeSymbol when generic.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is PropertyDeclarationSyntax property && property.Type.Span.Contains(generic.Span):
                return FindHolder(property, depth);
            case INamedTypeSymbol when generic.FirstAncestorOrSelf<ParameterSyntax>() is ParameterSyntax parameter && parameter.Type?.Span.Contains(generic.Span) == true:
                return FindParameter(parameter, depth);
            default:
                return null;
        }
    }

    private static bool Gives(IMethodSymbol method, System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters) =>
        parameters.Any(parameter => Names(method.OriginalDefinition.ReturnType, parameter.OriginalDefinition));

    private static bool Names(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(type, parameter) || (type is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Any(argument => Names(argument, parameter)));

    private static bool IsOfOther(INamedTypeSymbol type)
    {
        string space = type.ContainingNamespace.ToDisplayString();
        return type.SpecialType != SpecialType.None || type.Name == "Array" || _others.Any(other => space.StartsWith(other, StringComparison.Ordinal));
    }

    private bool Reads(SyntaxNode declaration) => declaration.DescendantNodes()
        .OfType<GenericNameSyntax>()
        .Any(inner => search.GetModel(inner.SyntaxTree).GetSymbolInfo(inner, cancellationToken).Symbol is IMethodSymbol { TypeParameters: { IsEmpty: false } parameters, DeclaringSyntaxReferences.IsEmpty: true } method
            && Gives(method, parameters)
            && !IsOfOther(method.ContainingType));

    // What the program has written itself is moved with it.
    private bool IsToldByConstant(GenericNameSyntax generic) =>
        generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: { Count: > 0 } arguments } call
        && call.Expression.Contains(generic)
        && search.GetModel(generic.SyntaxTree).GetConstantValue(arguments[0].Expression, cancellationToken).HasValue;

    // `JsonSerializer.Deserialize(text, typeof(Clip))`
    private SyntaxNode? FindOfType(TypeOfExpressionSyntax named) =>
        named.Parent is ArgumentSyntax argument
        && search.GetModel(named.SyntaxTree).GetOperation(argument, cancellationToken) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Object, DeclaringSyntaxReferences.IsEmpty: true } } }
            ? named
            : null;

    // `[FromBody] Clip clip` of a controller, the parameter of a lambda that a framework calls; a record of which it is a part.
    private SyntaxNode? FindParameter(ParameterSyntax parameter, int depth)
    {
        if (parameter.Parent?.Parent is RecordDeclarationSyntax record)
        {
            return search.GetModel(record.SyntaxTree).GetDeclaredSymbol(record, cancellationToken) is INamedTypeSymbol type ? Find(type, depth - 1) : null;
        }

        bool isRead = parameter.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString().StartsWith("From", StringComparison.Ordinal))
            || (parameter.Parent?.Parent is ParenthesizedLambdaExpressionSyntax lambda
                && search.GetModel(lambda.SyntaxTree).GetTypeInfo(lambda, cancellationToken).ConvertedType is { SpecialType: SpecialType.System_Delegate } or { Name: "Delegate" })
            || parameter.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString().StartsWith("Http", StringComparison.Ordinal)) == true;
        return isRead ? parameter : null;
    }

    private SyntaxNode? FindHolder(PropertyDeclarationSyntax property, int depth) =>
        property.Parent is TypeDeclarationSyntax holder && search.GetModel(holder.SyntaxTree).GetDeclaredSymbol(holder, cancellationToken) is INamedTypeSymbol type ? Find(type, depth - 1) : null;
}
