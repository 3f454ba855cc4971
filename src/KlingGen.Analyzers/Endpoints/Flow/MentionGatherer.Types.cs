using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

// What types name: in their members, attributes and constructors.
internal sealed partial class MentionGatherer
{
    /// <summary>The endpoints that a type names in its constants, fields, properties and the arguments of its base constructor.</summary>
    /// <param name="type">The type.</param>
    /// <param name="taken">What leaves out the addresses of other calls, or null.</param>
    public ImmutableArray<EndpointMention> GatherMembers(INamedTypeSymbol type, TakenAddresses? taken = null)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (ISymbol member in type.GetMembers())
        {
            ITypeSymbol? memberType = member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (IsText(memberType))
            {
                if (taken?.AreTaken(member) == true)
                {
                    continue;
                }

                ImmutableArray<EndpointMention> own = catalog.Read(texts.Evaluate(member, cancellationToken));
                found.Add(own.IsEmpty && member is IPropertySymbol property ? GatherBesideOthers(property) : own);
            }
            else if (memberType is not null && search.FindDeclaration(member, cancellationToken) is SyntaxNode declaration)
            {
                found.Add(GatherInitializer(declaration));
            }
            else if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            {
                found.Add(GatherParameters(constructor, taken));
            }
            else if (member is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String } method && method.IsChosenByType())
            {
                // `protected override string GetEndpoint(Job job) => "..."`
                found.Add(catalog.Read(texts.Evaluate(method, cancellationToken)));
            }
        }

        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (search.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
                && reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration)
            {
                SemanticModel model = search.GetModel(declaration.SyntaxTree);
                foreach (SyntaxNode part in FindHeads(declaration))
                {
                    found.Add(Read(part, model));
                }
            }
        }

        return Merge(found);
    }

    /// <summary>The endpoints that a type names in its attributes, its constants and the properties that are like them: <c>static string Endpoint => "..."</c>.</summary>
    public ImmutableArray<EndpointMention> GatherConstants(INamedTypeSymbol type) => Merge(
        type.GetMembers()
            .Where(static member => member is IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsIndexer: false, IsAbstract: false })
            .Where(static member => IsText(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type))
            .Select(member => catalog.Read(texts.Evaluate(member, cancellationToken)))
            .Concat(type.DeclaringSyntaxReferences
                .Where(reference => search.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                .Select(reference => reference.GetSyntax(cancellationToken))
                .OfType<TypeDeclarationSyntax>()
                .SelectMany(static declaration => declaration.AttributeLists)
                .Select(attributes => Read(attributes, search.GetModel(attributes.SyntaxTree)))));

    // `ModelPath => "wan/v2.2"` names a model where its base is given an endpoint by another class.
    private ImmutableArray<EndpointMention> GatherBesideOthers(IPropertySymbol property)
    {
        return property.FindDeclaredAbove().FirstOrDefault() is IPropertySymbol shared && catalog.Read(texts.Evaluate(shared, cancellationToken)).Any(static mention => mention.Id is not null)
            ? texts.Evaluate(property, cancellationToken).Values
                .Where(static text => text.Value.Length > 0)
                .Select(static text => new EndpointMention(null, text.Origin, text.Value, text.Key, place: text.Place, row: text.Row))
                .ToImmutableArray()
            : ImmutableArray<EndpointMention>.Empty;
    }

    private ImmutableArray<EndpointMention> GatherInitializer(SyntaxNode declaration)
    {
        ExpressionSyntax? value = Bodies.FindInitial(declaration);
        return value is null ? ImmutableArray<EndpointMention>.Empty : GatherBody(value);
    }

    private ImmutableArray<EndpointMention> Read(SyntaxNode part, SemanticModel model)
    {
        ImmutableArray<EndpointMention> found = ImmutableArray<EndpointMention>.Empty;
        foreach (ExpressionSyntax expression in BodyTexts.Find(part))
        {
            if (model.GetOperation(expression, cancellationToken) is IOperation operation && IsText(operation.Type))
            {
                found = found.AddRange(catalog.Read(texts.Evaluate(operation, cancellationToken)));
            }
            else if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text })
            {
                // Arguments of attributes have no operation of their own in the oldest compiler.
                found = found.AddRange(catalog.Read(TextSet.Of(text, expression)));
            }
        }

        return found;
    }

    private static IEnumerable<SyntaxNode> FindHeads(TypeDeclarationSyntax declaration)
    {
        foreach (AttributeListSyntax attributes in declaration.AttributeLists)
        {
            yield return attributes;
        }

        foreach (BaseTypeSyntax type in declaration.BaseList?.Types ?? default)
        {
            if (type is PrimaryConstructorBaseTypeSyntax { ArgumentList: { } arguments })
            {
                yield return arguments;
            }
        }

        foreach (ConstructorDeclarationSyntax constructor in declaration.Members.OfType<ConstructorDeclarationSyntax>())
        {
            if (constructor.Initializer is { ArgumentList: { } arguments })
            {
                yield return arguments;
            }
        }
    }
}
