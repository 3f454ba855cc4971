using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Tells payloads of models that no schema describes from those of several models, one of them described.</summary>
internal static class OtherModels
{
    /// <summary>Whether what stands nearest to a payload names another model: its row in a table of many, its arm of a choice.</summary>
    public static bool IsForOne(UntypedPayload payload, ProjectContracts contracts)
    {
        if (payload.Destination is not { IsOpen: true } destination)
        {
            return false;
        }

        // An object of the program's own that the bodies of all models are made from.
        if (payload.Draft is { Shape: PayloadShape.Dto, Creation: not null } && !payload.Draft.Entries.Any(entry => HasRule(entry.WireName, contracts)))
        {
            return true;
        }

        SyntaxNode root = payload.Draft.Root;
        EndpointMention nearest = destination.Mentions.Where(static mention => mention.Id is null).OrderByDescending(mention => FindDepth(mention, root)).First();
        if (FindCommon(nearest, root) is not SyntaxNode place || destination.Mentions.Any(mention => mention.Id is not null && IsNamedIn(place, mention)))
        {
            return false;
        }

        int other = destination.Mentions.Where(static mention => mention.Id is null).Max(mention => FindDepth(mention, root));
        int known = destination.Mentions.Where(static mention => mention.Id is not null).Select(mention => FindDepth(mention, root)).DefaultIfEmpty(-1).Max();
        return other > known;
    }

    /// <summary>Why such a payload stays.</summary>
    public static string Describe(UntypedPayload payload) => payload.Destination?.Mentions.Any(static mention => mention.Id is not null) == true
        ? "what it is written in is sent to several models, one of which no schema describes"
        : "what it is written in is for a model that no schema describes";

    private static bool HasRule(string wireName, ProjectContracts contracts) => contracts.Relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Any(parameter => string.Equals(parameter.WireName, wireName, StringComparison.Ordinal));

    // How deep in the tree the smallest piece of code is that holds both.
    private static int FindDepth(EndpointMention mention, SyntaxNode root)
    {
        return FindCommon(mention, root)?.AncestorsAndSelf().Count() ?? 0;
    }

    private static SyntaxNode? FindCommon(EndpointMention mention, SyntaxNode root) => mention.Origin.SyntaxTree == root.SyntaxTree
        ? root.FirstAncestorOrSelf<SyntaxNode>(node => node.Span.Contains(mention.Origin.Span))
        : null;

    // A constant or method that gives the endpoint, used beside the payload.
    private static bool IsNamedIn(SyntaxNode place, EndpointMention mention)
    {
        string? name = mention.Origin.AncestorsAndSelf().Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            _ => null,
        }).FirstOrDefault(static found => found is not null);
        return name is not null
            && !place.Span.Contains(mention.Origin.Span)
            && place.DescendantTokens().Any(token => string.Equals(token.ValueText, name, StringComparison.Ordinal));
    }
}
