using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Moves the tests of the id under which payloads are made, <c>model.Contains("kling-video/v3/")</c>, with the ids that meet them.</summary>
/// <remarks>
/// Each test must give for every id that can reach it what it gave before. So it moves only where all those ids are written in the project and move too, and
/// where no other code has a part of them: prices and history are about ids that somebody has stored.
/// </remarks>
internal sealed class GuardMove(PayloadSurvey survey, PayloadGroup group, PayloadRoute route, ProjectContracts contracts, Refusal refusal, CancellationToken cancellationToken)
{
    private readonly ProjectSearch _search = survey.Untyped.Search;
    private readonly TextEvaluator _texts = survey.Untyped.Texts;

    /// <summary>The names by which other projects could hand in ids that are not written in this one.</summary>
    public IReadOnlyCollection<string> Entrances { get; private set; } = [];

    /// <summary>What changes in the tests; null where there are none or one of them must stay as it is.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? Find()
    {
        IdTest[] guards = [.. FindGuards(survey, group, cancellationToken)];
        if (FindSegments() is not (string old, string moved) || FindOthers(old, guards) is not { Count: > 0 } others)
        {
            if (guards.Length > 0)
            {
                refusal.Say("it is made under a test of the id, in which what changes is not written as a part of its own");
            }

            return null;
        }

        KnownSources sources = new(_search, survey.Untyped.Members, cancellationToken);
        List<(SyntaxTree Tree, TextChange Change)> changes = [];
        foreach (LiteralExpressionSyntax literal in others)
        {
            IdTest[] tests = Array.FindAll(guards, guard => guard.Origins.Contains(literal));
            if (tests.Length == 0 || !IsUsedOnlyIn(literal, tests))
            {
                if (guards.Length > 0)
                {
                    refusal.Say($"it is made under a test of the id, and other code has {literal.Token.Text} too ({CodePlace.Of(literal)}), which may be about jobs that were made before");
                }

                return null;
            }

            TextSpan place = EndpointTexts.FindSegments(literal.Token, old).Single();
            string before = literal.Token.ValueText;
            string after = literal.Token.Text.Remove(place.Start - literal.SpanStart, place.Length).Insert(place.Start - literal.SpanStart, moved);
            foreach (IOperation asked in tests.SelectMany(static test => test.Asked))
            {
                if (!sources.AreKnown(asked))
                {
                    refusal.Say(DescribeUnknown(asked, sources));
                    return null;
                }

                if (!IsPreserved(asked, before, Unquote(literal, after)))
                {
                    refusal.Say($"it is made under a test of the id at {CodePlace.Of(asked.Syntax)}, which another id meets too or would meet then");
                    return null;
                }
            }

            changes.Add((literal.SyntaxTree, new TextChange(place, moved)));
        }

        Entrances = sources.Entrances;
        return changes;
    }

    /// <summary>Why ids from outside can reach the tests under which payloads are made; null where there are no tests, or no such ids.</summary>
    public static string? DescribeSource(PayloadSurvey survey, PayloadGroup group, CancellationToken cancellationToken) =>
        DescribeSource(FindGuards(survey, group, cancellationToken), survey, cancellationToken);

    /// <summary>The same of the tests alone that compare with the texts which would move: <c>if (model.Id is Models.Kling)</c>, where nothing else says that it is Kling.</summary>
    public static string? DescribeComparedSource(PayloadSurvey survey, PayloadGroup group, CancellationToken cancellationToken) =>
        DescribeSource(FindGuards(survey, group, cancellationToken).Where(test => test.Origins.Any(origin => group.Texts.Any(text => text.Parent == origin))), survey, cancellationToken);

    private static string? DescribeSource(IEnumerable<IdTest> tests, PayloadSurvey survey, CancellationToken cancellationToken)
    {
        KnownSources sources = new(survey.Untyped.Search, survey.Untyped.Members, cancellationToken);
        return tests.SelectMany(static test => test.Asked).FirstOrDefault(asked => !sources.AreKnown(asked)) is IOperation unknown ? DescribeUnknown(unknown, sources) : null;
    }

    /// <summary>Whether a literal is what the tests under which payloads are made compare with, so that it moves with them or they stay.</summary>
    public static bool IsGuard(LiteralExpressionSyntax literal, PayloadSurvey survey, PayloadGroup group, CancellationToken cancellationToken) =>
        FindGuards(survey, group, cancellationToken).Any(test => test.Origins.Contains(literal));

    private static string DescribeUnknown(IOperation asked, KnownSources sources) =>
        $"it is made under a test of the id at {CodePlace.Of(asked.Syntax)}, and {sources.Unknown ?? "an id can come from outside"}: an id that somebody has stored would get what the new endpoint takes";

    // The one segment in which every id of the group and the one that it becomes differ.
    private (string Old, string Moved)? FindSegments()
    {
        HashSet<(string Old, string Moved)> found = [];
        foreach (KeyValuePair<string, MigrationTarget> move in route.Targets)
        {
            string[] old = move.Key.Split('/');
            string[] moved = move.Value.To.Value.Split('/');
            if (old.Length != moved.Length)
            {
                return null;
            }

            found.UnionWith(old.Zip(moved, static (one, other) => (one, other)).Where(static pair => !string.Equals(pair.one, pair.other, StringComparison.Ordinal)));
        }

        return found.Count == 1 ? found.First() : null;
    }

    // Every other literal that holds a whole id, or a part of one that would not be part of what it becomes; and what the same tests name beside those.
    private List<LiteralExpressionSyntax>? FindOthers(string old, IdTest[] guards)
    {
        List<LiteralExpressionSyntax> found = [];
        foreach (LiteralExpressionSyntax literal in _search.FindFiles(old, cancellationToken).SelectMany(file => FileFacts.Of(file).FindLiterals(cancellationToken)))
        {
            if (literal.Token.Value is not string text || group.Texts.Contains(literal.Token))
            {
                continue;
            }

            bool isPart = text.Length > 0 && route.Targets.Any(move =>
                move.Key.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0
                && move.Value.To.Value.IndexOf(text, StringComparison.OrdinalIgnoreCase) < 0);
            if (!isPart
                && !route.Targets.Keys.Any(id => text.IndexOf(id, StringComparison.OrdinalIgnoreCase) >= 0)
                && !(Array.Exists(guards, guard => guard.Origins.Contains(literal)) && survey.Untyped.Catalog.FindIds(text).Any(id => contracts.FindMigration(id) is not null)))
            {
                continue;
            }

            if (EndpointTexts.FindSegments(literal.Token, old).Count != 1)
            {
                return null;
            }

            found.Add(literal);
        }

        return found;
    }

    // The conditions of the payloads, of what is written into them later, and of the calls of the methods that make them.
    private static IEnumerable<IdTest> FindGuards(PayloadSurvey survey, PayloadGroup group, CancellationToken cancellationToken)
    {
        ProjectSearch search = survey.Untyped.Search;
        GuardFinder finder = new(new ConditionReader(search, survey.Untyped.Texts, cancellationToken));
        foreach (UntypedPayload payload in group.Payloads)
        {
            SyntaxNode root = payload.Draft.Root;
            List<IOperation> places = [.. payload.Draft.Entries.Select(static entry => entry.Writing).Append(payload.Draft.Creation).OfType<IOperation>()];
            if (root.FirstAncestorOrSelf<MethodDeclarationSyntax>() is MethodDeclarationSyntax method
                && search.GetModel(root.SyntaxTree).GetDeclaredSymbol(method, cancellationToken) is IMethodSymbol maker)
            {
                places.AddRange(survey.Untyped.Members.FindCalls(maker, cancellationToken));
            }

            foreach (IdTest test in places.SelectMany(finder.Find))
            {
                yield return test;
            }
        }
    }

    // A constant is not the test itself: whatever else compares with it would be changed too.
    private bool IsUsedOnlyIn(LiteralExpressionSyntax literal, IdTest[] tests)
    {
        if (literal.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            return true;
        }

        ISymbol? constant = _search.GetModel(literal.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken);
        return constant is { DeclaredAccessibility: Accessibility.Private or Accessibility.Internal or Accessibility.NotApplicable }
            && References.Find(constant, _search, cancellationToken).All(use => tests.Any(test => test.Asked.Any(asked => IsOneExpression(use.Syntax, asked.Syntax))));
    }

    private static bool IsOneExpression(SyntaxNode use, SyntaxNode asked) =>
        use.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is InvocationExpressionSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax) is ExpressionSyntax whole
        && whole.Span.Contains(asked.Span);

    private bool IsPreserved(IOperation asked, string before, string after)
    {
        TextSet ids = _texts.Evaluate(asked, cancellationToken);
        return !ids.IsOpen && ids.Values.All(id =>
            group.Texts.Any(text => text.Parent is SyntaxNode literal && literal.Span.Contains(id.Origin.Span) && literal.SyntaxTree == id.Origin.SyntaxTree)
                ? route.Targets.Keys.Any(old => id.Value.IndexOf(EndpointCatalog.WithoutOwner(old), StringComparison.Ordinal) >= 0)
                : id.Value.IndexOf(before, StringComparison.OrdinalIgnoreCase) < 0 && id.Value.IndexOf(after, StringComparison.OrdinalIgnoreCase) < 0);
    }

    private static string Unquote(LiteralExpressionSyntax literal, string text) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseToken(text) is { Value: string value } ? value : literal.Token.ValueText;
}
