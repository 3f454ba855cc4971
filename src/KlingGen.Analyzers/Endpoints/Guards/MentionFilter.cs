using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Says which endpoints conditions leave possible.</summary>
internal sealed class MentionFilter(ProjectSearch search, TextEvaluator texts, EndpointCatalog catalog, ProjectEndpoints named, CancellationToken cancellationToken)
{
    // An id of the same form that belongs to somebody else: a condition that it meets as well does not tell whose code it guards.
    private const string OtherApplication = "some-model";
    private const string OtherFamily = "v0";

    /// <summary>The endpoints that the conditions do not exclude.</summary>
    public ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> mentions, List<IdTest> guards)
    {
        ImmutableArray<EndpointMention> all = mentions;
        Rows rows = new(search, texts, cancellationToken);
        HashSet<string> keys = new(mentions.Select(static mention => mention.Key).OfType<string>(), StringComparer.Ordinal);
        foreach (IdTest guard in guards)
        {
            if (rows.IsAbout(guard, all))
            {
                ImmutableArray<EndpointMention> left = mentions.RemoveAll(mention => rows.Test(guard, mention) == false);
                mentions = guard.IsColumn && TellsFamilies(mentions, left) ? mentions : left;
            }
            else if (guard.Constants.Any(keys.Contains))
            {
                mentions = mentions.RemoveAll(mention => mention.Key is not null && ArmKeys.IsExcluded(mention.Key, guard));
            }
            else if (TellsKeys(guard, keys))
            {
                mentions = mentions.RemoveAll(mention => mention.Key is not null && guard.Test(mention.Key) == false);
            }
            else if (TestedParts.Find(guard, all, texts, cancellationToken) is TestedParts parts)
            {
                mentions = mentions.RemoveAll(mention => parts.FindIn(mention.Text) is string part ? guard.Test(part) == false : IsAboutIds(guard) && !Allows(guard, mention));
            }
            else if (IsAboutIds(guard))
            {
                mentions = mentions.RemoveAll(mention => !Allows(guard, mention));
            }
        }

        return mentions;
    }

    /// <summary>
    /// The constants where the conditions hold already, if all that was found are excluded by them: <c>if (model.Contains("/v3/")) await http.PostAsJsonAsync("fal-ai/wan/...", body);</c>.
    /// The conditions are about another id than the one that is called then.
    /// </summary>
    public ImmutableArray<EndpointMention> FindWrittenUnder(ImmutableArray<EndpointMention> mentions, List<IdTest> guards, SyntaxNode place) =>
        FindBranch(place) is SyntaxNode branch ? mentions.RemoveAll(mention => !IsWrittenUnder(mention.Place ?? mention.Origin, branch, guards)) : mentions.Clear();

    private bool IsWrittenUnder(SyntaxNode written, SyntaxNode branch, List<IdTest> guards) =>
        written is ExpressionSyntax
        && written.SyntaxTree == branch.SyntaxTree
        && branch.Span.Contains(written.Span)
        && guards.TrueForAll(guard => guard.Asked.All(asked => asked.Syntax.SyntaxTree == written.SyntaxTree && asked.Syntax.Span.End <= written.SpanStart))
        && search.GetModel(written.SyntaxTree).GetConstantValue(written, cancellationToken).HasValue;

    private static SyntaxNode? FindBranch(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(static node => node is BlockSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax or StatementSyntax { Parent: IfStatementSyntax or ElseClauseSyntax });

    /// <summary>The endpoints that conditions alone make certain; none where they do not tell a family.</summary>
    public ImmutableArray<EndpointMention> FindByGuards(List<IdTest> guards)
    {
        List<IdTest> telling = [.. guards.Where(IsAboutIds)];
        if (telling.Count == 0)
        {
            return ImmutableArray<EndpointMention>.Empty;
        }

        foreach (IdTest guard in telling)
        {
            foreach (IOperation subject in guard.Subjects)
            {
                ImmutableArray<EndpointMention> values = catalog.Read(texts.Evaluate(subject, cancellationToken));
                if (values.Any(static mention => mention.Id is not null))
                {
                    ImmutableArray<EndpointMention> left = Filter(values, telling);
                    if (left.Any(static mention => mention.Id is not null))
                    {
                        return left;
                    }
                }
            }
        }

        ImmutableArray<EndpointMention> own = ImmutableArray.CreateRange(named.Named.Where(mention => telling.TrueForAll(guard => Allows(guard, mention)) && telling.Exists(guard => Meets(guard, mention))));
        SyntaxNode? origin = telling.SelectMany(static guard => guard.Subjects).FirstOrDefault()?.Syntax;
        if (origin is not null)
        {
            own = own.AddRange(FindStrangers(telling, origin));
        }

        if (own.Any(static mention => mention.Id is not null))
        {
            return own;
        }

        return origin is null
            ? own.Clear()
            : own.AddRange(FindUniverse(origin).Where(mention => telling.TrueForAll(guard => Allows(guard, mention)) && telling.Exists(guard => Meets(guard, mention))));
    }

    // `key.StartsWith("kling-v3")`, where `paths[key]` is asked for.
    private bool TellsKeys(IdTest guard, HashSet<string> keys) =>
        keys.Any(key => guard.Test(key) == true)
        && keys.Any(key => guard.Test(key) == false)
        && guard.Subjects.Count > 0
        && guard.Subjects.All(subject => TableUses.IsKey(subject, search, cancellationToken));

    // `if (model.SupportsNegativePrompt)`: a catalogue that has the families apart by itself is one that has been moved.
    private static bool TellsFamilies(ImmutableArray<EndpointMention> all, ImmutableArray<EndpointMention> left)
    {
        HashSet<string> kept = [.. left.Select(Families.Find).OfType<string>()];
        return kept.Count > 0 && all.Select(Families.Find).OfType<string>().Any(family => !kept.Contains(family));
    }

    // All described endpoints, and of each a stranger of the same form.
    private IEnumerable<EndpointMention> FindUniverse(SyntaxNode origin)
    {
        foreach (string id in catalog.Ids)
        {
            yield return new EndpointMention(id, origin, id);
            string[] segments = id.Split('/');
            if (segments.Length > 2)
            {
                string application = segments[1];
                segments[1] = OtherApplication;
                string stranger = string.Join("/", segments);
                yield return new EndpointMention(null, origin, stranger);
                segments[1] = application;
                segments[2] = OtherFamily;
                stranger = string.Join("/", segments);
                yield return new EndpointMention(null, origin, stranger);
            }
        }
    }

    // `model.Contains("kling-video/v3/") || model.Contains("wan")`: a constant that no described id holds stands for somebody else's.
    private IEnumerable<EndpointMention> FindStrangers(List<IdTest> guards, SyntaxNode origin)
    {
        foreach (string constant in guards.SelectMany(static guard => guard.Constants))
        {
            if (!catalog.Ids.Any(id => id.IndexOf(constant, StringComparison.OrdinalIgnoreCase) >= 0)
                && guards.TrueForAll(guard => guard.Test(constant) != false)
                && guards.Exists(guard => guard.Test(constant) == true))
            {
                yield return new EndpointMention(null, origin, constant);
            }
        }
    }

    // Whether a condition tells some ids from others; `mode == "pro"` and `prompt.Length > 0` do not.
    private bool IsAboutIds(IdTest guard)
    {
        bool isMet = false;
        bool isMissed = false;
        foreach (string id in catalog.Ids.Concat(named.Named.Select(static mention => mention.Text)).Concat(guard.Constants.Where(catalog.IsAnyEndpoint)))
        {
            bool? full = guard.Test(id);
            bool? bare = guard.Test(EndpointCatalog.WithoutOwner(id));
            isMet |= full == true || bare == true;
            isMissed |= full == false || bare == false;
            if (isMet && isMissed)
            {
                return true;
            }
        }

        // `path.StartsWith("wan/")`, where the path that is seen is another.
        return !(isMet && !isMissed)
            && guard.Constants.Count > 0
            && guard.Subjects.Any(subject => catalog.Read(texts.Evaluate(subject, cancellationToken)).Any(static mention => mention.Id is not null));
    }

    private bool Allows(IdTest guard, EndpointMention mention) => guard.Test(FindForm(guard, mention)) != false;

    private bool Meets(IdTest guard, EndpointMention mention) => guard.Test(FindForm(guard, mention)) == true;

    // The form in which the program writes an id decides; of a URL only a part is tested, which the condition's constants show.
    private string FindForm(IdTest guard, EndpointMention mention)
    {
        if (mention.Id is null)
        {
            return mention.Text;
        }

        bool isPlain = mention.Text.IndexOf(PossibleText.Hole) < 0 && mention.Text.IndexOf("://", StringComparison.Ordinal) < 0;
        if (isPlain && !string.Equals(mention.Text, mention.Id, StringComparison.Ordinal))
        {
            return mention.Text;
        }

        return guard.Constants.Any(constant => catalog.Applications.Any(application => constant.StartsWith(application, StringComparison.Ordinal)))
            && guard.Test(mention.Id) == false
                ? EndpointCatalog.WithoutOwner(mention.Id)
                : mention.Id;
    }
}
