using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints;

// Endpoints that stand beside the name of a payload's class, rather than beside one of its objects.
internal sealed partial class DestinationSearch
{
    // `new Client<TextInput>("fal-ai/...")`: what a class that takes such objects is created with.
    private ImmutableArray<EndpointMention> FindOfSenders(INamedTypeSymbol type)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (GenericNameSyntax name in TypeArguments.Find(type, search, cancellationToken))
        {
            if (search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol is not INamedTypeSymbol sender
                || !seen.Add(sender)
                || search.FindDeclaration(sender.OriginalDefinition, cancellationToken) is null
                || !Sends(sender, type))
            {
                continue;
            }

            foreach (IOperation call in sender.OriginalDefinition.InstanceConstructors.SelectMany(constructor => texts.Members.FindCalls(constructor, cancellationToken)))
            {
                if (call is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type, sender))
                {
                    found.Add(MentionGatherer.Merge(creation.Arguments.Select(argument => _mentions.Gather(argument.Value))));
                }
            }
        }

        return MentionGatherer.Merge(found);
    }

    // `[typeof(TextInput)] = "fal-ai/..."`: what stands beside the type in a table.
    private ImmutableArray<EndpointMention> FindOfTables(INamedTypeSymbol type)
    {
        List<ImmutableArray<EndpointMention>> found = [];
        foreach (TypeOfExpressionSyntax named in search.FindIdentifiers(type.Name, cancellationToken).Select(static token => token.Parent?.FirstAncestorOrSelf<TypeOfExpressionSyntax>()).OfType<TypeOfExpressionSyntax>())
        {
            SemanticModel model = search.GetModel(named.SyntaxTree);
            if (!SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(named.Type, cancellationToken).Type, type) || model.GetOperation(named, cancellationToken) is not IOperation operation)
            {
                continue;
            }

            IOperation part = operation;
            while (part.Parent is IConversionOperation)
            {
                part = part.Parent;
            }

            switch (part.Parent)
            {
                case IArgumentOperation { Parent: IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation row } access } when ReferenceEquals(row.Target, access):
                    found.Add(_mentions.Gather(row.Value));
                    break;
                case IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument:
                    found.Add(MentionGatherer.Merge(Arguments.Of(argument.Parent!).Where(other => !ReferenceEquals(other, argument)).Select(other => _mentions.Gather(other.Value))));
                    break;
                case ITupleOperation tuple:
                    found.Add(MentionGatherer.Merge(tuple.Elements.Where(other => !ReferenceEquals(other, part)).Select(other => _mentions.Gather(other))));
                    break;
            }
        }

        return MentionGatherer.Merge(found);
    }

    // Not a cache or a repository, which keep such objects.
    private bool Sends(INamedTypeSymbol sender, INamedTypeSymbol type) => sender.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method.MethodKind == MethodKind.Ordinary)
        .SelectMany(static method => method.Parameters)
        .Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type) && IsSentOn(parameter.OriginalDefinition));

    private bool IsSentOn(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol.IsAbstract)
        {
            return true;
        }

        PayloadFlow flow = new(search, texts.Members, _mentions, Places, null, names, isOne, cancellationToken);
        flow.Follow(parameter);
        return flow.IsSent;
    }
}
