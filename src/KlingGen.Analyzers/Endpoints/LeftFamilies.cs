using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>What belongs to the families that a project is to leave, whether or not it can move.</summary>
internal sealed class LeftFamilies
{
    // The owner, the application and the family: the beginning of the ids of all tiers and routes.
    private const int SegmentsToFamily = 3;

    private readonly ProjectContracts _contracts;
    private readonly Migration[] _migrations;
    private readonly (string Text, Migration Migration)[] _beginnings;

    public LeftFamilies(ProjectContracts contracts)
    {
        _contracts = contracts;
        _migrations = [.. contracts.Chosen];
        _beginnings = [.. _migrations
            .SelectMany(static migration => migration.Endpoints.Select(endpoint => (Text: FindBeginning(endpoint.From.Value), migration)))
            .Distinct()];
    }

    /// <summary>The migration that leaves an endpoint's family or the family that this one is a kind of, or null.</summary>
    public Migration? FindLeaving(string endpoint) =>
        new EndpointId(endpoint).Family is string family ? Array.Find(_migrations, migration => IsOf(family, migration.From)) : null;

    /// <summary>The migration that leaves an endpoint's family and says nothing of the endpoint, or null.</summary>
    public Migration? FindStaying(string endpoint) => _contracts.FindMigration(endpoint) is null ? FindLeaving(endpoint) : null;

    /// <summary>The migration that leaves the family in whose ids a text has its beginning, or null.</summary>
    public Migration? FindLeavingIn(string text) =>
        Array.Find(_beginnings, one => text.IndexOf(one.Text, StringComparison.Ordinal) >= 0).Migration;

    /// <summary>Ids, requests and clients in code that is not compiled, the first of each line.</summary>
    public IEnumerable<(Location Location, string Text, Migration Migration)> FindInDisabledCode(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        if (!root.ContainsDirectives)
        {
            yield break;
        }

        foreach (SyntaxTrivia trivia in root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            int lastLine = -1;
            SyntaxToken previous = default;
            foreach (SyntaxToken token in SyntaxFactory.ParseTokens(WithoutDirectives(trivia.ToFullString())))
            {
                if (FindMention(token, previous) is Migration migration)
                {
                    Location location = Location.Create(tree, new TextSpan(trivia.SpanStart + token.SpanStart, token.Span.Length));
                    int line = location.GetLineSpan().StartLinePosition.Line;
                    if (line != lastLine)
                    {
                        yield return (location, token.ValueText, migration);
                    }

                    lastLine = line;
                }

                previous = token;
            }
        }
    }

    /// <summary>The texts of a file in which an id begins.</summary>
    public IEnumerable<(Location Location, string Text, Migration Migration)> FindInTexts(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Array.Exists(_beginnings, one => FileFacts.Of(tree).Contains(one.Text, cancellationToken)))
        {
            yield break;
        }

        foreach (SyntaxToken token in tree.GetRoot(cancellationToken).DescendantTokens().Where(IsText))
        {
            if (FindLeavingIn(token.ValueText) is Migration migration)
            {
                yield return (token.GetLocation(), token.ValueText, migration);
            }
        }
    }

    // An interpolated string is one token only where it is not parsed further.
    private static bool IsText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringToken;

    // No symbols there: a name that begins as the generated ones of the family do.
    private Migration? FindMention(SyntaxToken token, SyntaxToken previous)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken))
        {
            return IsText(token) ? FindLeavingIn(token.Text) : null;
        }

        string name = token.ValueText;
        return Array.Find(_migrations, migration => string.Equals(name, migration.From, StringComparison.Ordinal)
            ? previous.IsKind(SyntaxKind.DotToken) || previous.IsKind(SyntaxKind.QuestionToken)
            : IsOf(name, migration.From) && (name.EndsWith("Request", StringComparison.Ordinal) || name.EndsWith("Response", StringComparison.Ordinal)));
    }

    // The nested directives would hide what is between them once more.
    private static string WithoutDirectives(string text) =>
        string.Join("\n", text.Split('\n').Select(static line => line.TrimStart().StartsWith("#", StringComparison.Ordinal) ? new string(' ', line.Length) : line));

    private static bool IsOf(string name, string family) =>
        name.StartsWith(family, StringComparison.Ordinal) && (name.Length == family.Length || char.IsUpper(name[family.Length]));

    private static string FindBeginning(string id) => EndpointCatalog.WithoutOwner(string.Join("/", id.Split('/').Take(SegmentsToFamily))) + "/";
}
