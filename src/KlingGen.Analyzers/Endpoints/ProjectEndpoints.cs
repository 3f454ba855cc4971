using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>The endpoints and models that a project names in its constants.</summary>
internal sealed class ProjectEndpoints
{
    private const string Owned = "fal-ai/";

    private readonly List<EndpointMention> _named = [];

    /// <summary>Reads the files that name an application of interest or anything of the service's.</summary>
    public ProjectEndpoints(ProjectSearch search, EndpointCatalog catalog, CancellationToken cancellationToken)
    {
        List<(string Text, LiteralExpressionSyntax Literal)> paths = [];
        foreach (SyntaxTree tree in search.FindFiles(TextMarks.Of(catalog.Applications.Append(Owned)), cancellationToken))
        {
            foreach (InterpolatedStringTextSyntax text in FileFacts.Of(tree).FindInterpolatedTexts(cancellationToken))
            {
                catalog.HasApplicationBase |= IsApplicationBase(text.TextToken.ValueText, catalog);
            }

            foreach (LiteralExpressionSyntax literal in FileFacts.Of(tree).FindLiterals(cancellationToken))
            {
                if (literal.Token.Value is string text && IsPath(text))
                {
                    catalog.HasApplicationBase |= IsApplicationBase(text, catalog);
                    paths.Add((text, literal));
                }
            }
        }

        // A path may be the rest of a base address that another file has.
        _named.AddRange(paths.SelectMany(path => catalog.Read(TextSet.Of(path.Text, path.Literal))).Select(static mention => mention.AsElsewhere()));
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

            string? address = assignment.Right.DescendantNodesAndSelf()
                .OfType<ExpressionSyntax>()
                .Select(expression => FindConstant(expression, search, cancellationToken))
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

    // Only what is no literal has to be bound.
    private static string? FindConstant(ExpressionSyntax expression, ProjectSearch search, CancellationToken cancellationToken) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as string,
        BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or TypeSyntax { Parent: BaseObjectCreationExpressionSyntax } => null,
        _ => search.GetModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text } ? text : null,
    };

    private static bool IsApplicationBase(string text, EndpointCatalog catalog) =>
        catalog.Applications.Any(application => (text.TrimEnd('/') + "/").EndsWith("/" + application, StringComparison.Ordinal));

    private static bool IsPath(string text) => text.IndexOf('/') > 0 && text.IndexOf(' ') < 0 && text.Length < 300;
}
