using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints;

// Payloads that are known by their class: what creates, holds and takes its objects.
internal sealed partial class DestinationSearch
{
    public ImmutableArray<EndpointMention> FindOfType(INamedTypeSymbol type, bool isInCallback = false)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        INamedTypeSymbol[] types = type.IsSealed || type.IsValueType ? [type] : [.. texts.Members.FindDerived(type, cancellationToken), type];
        foreach (IMethodSymbol constructor in types.SelectMany(static one => one.InstanceConstructors))
        {
            foreach (IOperation creation in texts.Members.FindCalls(constructor, cancellationToken).Where(static call => call is IObjectCreationOperation))
            {
                found.Add(FindOfValue(creation, null, creation.Syntax, isInCallback: isInCallback));
            }
        }

        ImmutableArray<EndpointMention> all = MentionGatherer.Merge(found);
        all = all.IsEmpty ? MentionGatherer.Merge(types.Select(one => FindOfHolders(one, isInCallback))) : all;
        all = all.IsEmpty ? MentionGatherer.Merge(types.Select(FindOfSenders)) : all;
        all = all.IsEmpty ? MentionGatherer.Merge(types.Select(FindOfTables)) : all;
        if (all.Any(static mention => mention.Id is null) && FindOwn(type) is { IsEmpty: false } own && own.All(one => all.Any(mention => mention.Id is not null && string.Equals(mention.Id, one.Id, StringComparison.Ordinal))))
        {
            // It is sent where an object itself says, and this type's say this.
            return own;
        }

        if (all.Length > 1 && FindOfKind(all, types) is { IsEmpty: false } ofKind)
        {
            return ofKind;
        }

        return !all.IsEmpty ? all : IsSent ? FindOwn(type) : _mentions.GatherConstants(type);
    }

    // `paths[request.GetType()]`, `request switch { TextInput => "..." }`: what the sender has for objects of the type, among all that it has.
    private ImmutableArray<EndpointMention> FindOfKind(ImmutableArray<EndpointMention> all, INamedTypeSymbol[] types)
    {
        string?[] keys = [.. types.Select(ConstantTexts.Find)];
        ImmutableArray<EndpointMention> chosen = all.RemoveAll(mention => mention.Key is null || Array.IndexOf(keys, mention.Key) < 0);
        if (!chosen.IsEmpty)
        {
            return chosen;
        }

        ImmutableArray<EndpointMention> rows = MentionGatherer.Merge(types.Select(FindOfTables));
        return rows.IsEmpty ? rows : all.RemoveAll(mention => !rows.Any(row => row.Origin == mention.Origin));
    }

    /// <summary>What a type says of where it goes, or what is declared for it: <c>class Text : IEndpoint&lt;TextInput&gt;</c>.</summary>
    public ImmutableArray<EndpointMention> FindOwn(INamedTypeSymbol type) => MentionGatherer.Merge(
        TypeArguments.Find(type, search, cancellationToken)
            .Select(static generic => generic.FirstAncestorOrSelf<BaseTypeSyntax>()?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
            .OfType<TypeDeclarationSyntax>()
            .Distinct()
            .Select(declaration => search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken))
            .OfType<INamedTypeSymbol>()
            .Where(other => other.AllInterfaces.Append(other.BaseType).Any(contract => contract?.TypeArguments.Contains(type, SymbolEqualityComparer.Default) == true))
            .Prepend(type)
            .Select(other => IsRequest || !SymbolEqualityComparer.Default.Equals(other, type) ? _mentions.GatherMembers(other) : _mentions.GatherConstants(other)));

    // `new StableDiffusionRequest().Set("negative_prompt", "...").SendAsync(http)`: a builder of the project that is given its entries by name says itself where they go.
    private ImmutableArray<EndpointMention> FindInBuilder(INamedTypeSymbol type) =>
        search.FindDeclaration(type.OriginalDefinition, cancellationToken) is not TypeDeclarationSyntax ? ImmutableArray<EndpointMention>.Empty : FindInType(type.OriginalDefinition, null);

    // Parameters and variables of the type: it may come from a deserialiser or a mapper.
    private ImmutableArray<EndpointMention> FindOfHolders(INamedTypeSymbol type, bool isInCallback)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (SyntaxToken token in search.FindIdentifiers(type.Name, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
            {
                continue;
            }

            SyntaxNode? declaration = name.FirstAncestorOrSelf<SyntaxNode>(static node =>
                node is ParameterSyntax or VariableDeclarationSyntax or InvocationExpressionSyntax or MemberDeclarationSyntax);
            SemanticModel model = search.GetModel(name.SyntaxTree);
            ISymbol? holder = declaration switch
            {
                ParameterSyntax parameter => model.GetDeclaredSymbol(parameter, cancellationToken),
                VariableDeclarationSyntax { Variables.Count: > 0 } variables => model.GetDeclaredSymbol(variables.Variables[0], cancellationToken),
                PropertyDeclarationSyntax property => model.GetDeclaredSymbol(property, cancellationToken),
                _ => null,
            };
            if (holder is not null)
            {
                found.Add(FindOfValue(null, holder, name, isRead: true, isInCallback: isInCallback));
                if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol { IsAbstract: true } method })
                {
                    found.Add(_mentions.GatherAttributes(method));
                }
            }
            else if (name.FirstAncestorOrSelf<BaseTypeSyntax>() is BaseTypeSyntax contract)
            {
                found.AddRange(FindTaken(contract, type, isInCallback));
            }
            else if (declaration is InvocationExpressionSyntax call && name.Parent is not BaseObjectCreationExpressionSyntax && model.GetOperation(call, cancellationToken) is IOperation operation)
            {
                found.Add(FindOfValue(operation, null, name, isRead: true, isInCallback: isInCallback));
            }
        }

        return MentionGatherer.Merge(found);
    }

    // `class Text : Model<Input>`: what a base does with the type parameter that stands for it. Where all derived types share that, each says itself where it goes.
    private IEnumerable<ImmutableArray<EndpointMention>> FindTaken(BaseTypeSyntax contract, INamedTypeSymbol type, bool isInCallback)
    {
        if (search.GetModel(contract.SyntaxTree).GetTypeInfo(contract.Type, cancellationToken).Type is not INamedTypeSymbol { IsGenericType: true } generic)
        {
            yield break;
        }

        int ordinal = generic.TypeArguments.IndexOf(type, SymbolEqualityComparer.Default);
        INamedTypeSymbol definition = generic.OriginalDefinition;
        foreach (IParameterSymbol parameter in ordinal < 0 ? [] : definition.GetMembers().OfType<IMethodSymbol>().SelectMany(static method => method.Parameters))
        {
            if (SymbolEqualityComparer.Default.Equals(parameter.Type, definition.TypeParameters[ordinal]) && search.FindDeclaration(parameter, cancellationToken) is SyntaxNode declaration)
            {
                yield return FindOfValue(null, parameter, declaration, isRead: true, isInCallback: isInCallback);
            }
        }
    }
}
