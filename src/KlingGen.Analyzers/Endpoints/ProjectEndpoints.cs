using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>The endpoints and models that a project names in its constants.</summary>
internal sealed class ProjectEndpoints
{
    private readonly List<EndpointMention> _named = [];

    /// <summary>Reads the files that name an application of interest or anything of the service's.</summary>
    public ProjectEndpoints(ProjectSearch search, EndpointCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in search.Files)
        {
            if (!catalog.Applications.Any(application => FileFacts.Of(tree).Contains(application, cancellationToken))
                && !FileFacts.Of(tree).Contains("fal-ai/", cancellationToken))
            {
                continue;
            }

            foreach (InterpolatedStringTextSyntax text in FileFacts.Of(tree).FindInterpolatedTexts(cancellationToken))
            {
                catalog.HasApplicationBase |= IsApplicationBase(text.TextToken.ValueText, catalog);
            }

            foreach (LiteralExpressionSyntax literal in FileFacts.Of(tree).FindLiterals(cancellationToken))
            {
                if (literal.Token.Value is string text && IsPath(text))
                {
                    catalog.HasApplicationBase |= IsApplicationBase(text, catalog);
                    _named.AddRange(catalog.Read(TextSet.Of(text, literal)));
                }
            }
        }

        catalog.Base = FindBase(search, catalog, cancellationToken);
    }

    /// <summary>What is named, known endpoints and others.</summary>
    public IReadOnlyList<EndpointMention> Named => _named;

    // With a second base address, which of them a path follows would be a guess.
    private static string? FindBase(ProjectSearch search, EndpointCatalog catalog, CancellationToken cancellationToken)
    {
        string? found = null;
        foreach (SyntaxToken token in search.FindIdentifiers("BaseAddress", cancellationToken))
        {
            if (token.Parent?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not AssignmentExpressionSyntax assignment || !assignment.Left.Span.Contains(token.Span))
            {
                continue;
            }

            SemanticModel model = search.GetModel(assignment.SyntaxTree);
            string? address = assignment.Right.DescendantNodesAndSelf()
                .OfType<ExpressionSyntax>()
                .Select(expression => model.GetConstantValue(expression, cancellationToken))
                .Select(static constant => constant.HasValue ? constant.Value as string : null)
                .FirstOrDefault(static text => text is not null);
            string? own = address is null ? null : catalog.FindBase(address);
            if (own is null || (found is not null && !string.Equals(found, own, StringComparison.Ordinal)))
            {
                return null;
            }

            found = own;
        }

        return found;
    }

    private static bool IsApplicationBase(string text, EndpointCatalog catalog) =>
        catalog.Applications.Any(application => (text.TrimEnd('/') + "/").EndsWith("/" + application, StringComparison.Ordinal));

    private static bool IsPath(string text) => text.IndexOf('/') > 0 && text.IndexOf(' ') < 0 && text.Length < 300;
}
