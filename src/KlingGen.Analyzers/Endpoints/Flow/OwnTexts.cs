using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>What the texts of its bases are for the objects of one type: <c>protected override string Version => "v3"</c>, <c>class Kling() : Service("kling-video/v3")</c>.</summary>
internal sealed class OwnTexts(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    /// <summary>The properties, methods and parameters of its bases for which a type says what they are; none where others derive from it.</summary>
    public Dictionary<ISymbol, TextSet> Find(INamedTypeSymbol type)
    {
        Dictionary<ISymbol, TextSet> found = new(SymbolEqualityComparer.Default);
        if (texts.Members.FindDerived(type, cancellationToken).Any())
        {
            return found;
        }

        // `protected override string Version => "v3"`
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { IsOverride: true, Type.SpecialType: SpecialType.System_String }))
        {
            TextSet own = texts.Evaluate(property, cancellationToken);
            for (IPropertySymbol? above = property.OverriddenProperty; above is not null; above = above.OverriddenProperty)
            {
                Add(above.OriginalDefinition, own, found);
            }
        }

        // `public string Address => server` of an interface
        foreach (IPropertySymbol declared in type.AllInterfaces.SelectMany(static contract => contract.GetMembers()).OfType<IPropertySymbol>().Where(static property => property.Type.SpecialType == SpecialType.System_String))
        {
            if (type.FindImplementationForInterfaceMember(declared) is IPropertySymbol implementation && SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type))
            {
                Add(declared.OriginalDefinition, texts.Evaluate(implementation, cancellationToken), found);
            }
        }

        // `protected override string GetPath(bool image) => ...`
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(static own => own is { IsOverride: true, MethodKind: MethodKind.Ordinary, ReturnType.SpecialType: SpecialType.System_String }))
        {
            TextSet own = texts.Evaluate(method, cancellationToken);
            for (IMethodSymbol? above = method.OverriddenMethod; above is not null; above = above.OverriddenMethod)
            {
                Add(above.OriginalDefinition, own, found);
            }
        }

        AddGiven(type, found);
        return found;
    }

    /// <summary>Adds what a symbol is taken to be. What is not known of it here is not what is said elsewhere.</summary>
    public void Add(ISymbol symbol, TextSet own, Dictionary<ISymbol, TextSet> found)
    {
        // A setting that is empty until somebody sets it is not known either.
        bool isEmpty = own.Values.All(static text => text.Value.Length == 0);
        if (!isEmpty && !own.IsOpen)
        {
            found[symbol] = own;
        }
        else if (!texts.Evaluate(symbol, cancellationToken).Values.IsEmpty)
        {
            found[symbol] = isEmpty ? TextSet.Unknown : own;
        }
    }

    // `class Kling(HttpClient http) : Service(http, "kling-video/v3")`
    private void AddGiven(INamedTypeSymbol type, Dictionary<ISymbol, TextSet> found)
    {
        if (type.BaseType?.OriginalDefinition is not { DeclaringSyntaxReferences.IsEmpty: false } parent)
        {
            return;
        }

        // What its own constructor is given is known by now where a type below it says so.
        TextEvaluator assumed = found.Count == 0 ? texts : texts.AssumingAlso(found);
        foreach (IMethodSymbol constructor in parent.InstanceConstructors)
        {
            IOperation[] calls = [.. texts.Members.FindCalls(constructor, cancellationToken).Where(call => call is not IObjectCreationOperation && IsWithin(call, type))];
            foreach (IParameterSymbol parameter in constructor.Parameters.Where(static parameter => parameter.Type.SpecialType == SpecialType.System_String))
            {
                if (calls.Length > 0)
                {
                    Add(parameter, calls.Aggregate(TextSet.None, (all, call) => all.Union(Arguments.Find(call, parameter.Ordinal) is IOperation given ? assumed.Evaluate(given, cancellationToken) : TextSet.Unknown)), found);
                }
            }
        }

        AddGiven(parent, found);
    }

    private bool IsWithin(IOperation call, INamedTypeSymbol type) =>
        call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is TypeDeclarationSyntax declaration
        && SymbolEqualityComparer.Default.Equals(search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken), type.OriginalDefinition);
}
