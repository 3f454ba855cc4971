using System.Collections.Immutable;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Short names by which programs choose between models, made of words of an endpoint's id: <c>if (provider == "kling") ... else ...</c>.</summary>
internal static class Aliases
{
    private static readonly char[] _betweenWords = ['/', '-', '_', '.', ' '];

    /// <summary>The endpoints that a type names, of what it makes where some conditions hold: what is for other models than the one which it names goes to another, whichever that is.</summary>
    public static ImmutableArray<EndpointMention> Settle(ImmutableArray<EndpointMention> mentions, IReadOnlyList<IdTest> guards) => ImmutableArray.CreateRange(
        mentions,
        mention => mention.Id is string id && Exclude(guards, id) ? new EndpointMention(null, mention.Origin, mention.Text) : mention);

    private static bool Exclude(IReadOnlyList<IdTest> guards, string id)
    {
        string[] words = EndpointCatalog.WithoutOwner(id).Split(_betweenWords);
        return guards.Any(guard => guard.Constants.Any(constant => guard.Test(constant) == false && IsAlias(constant, words)));
    }

    // `kling`, `kling-v3`, `Provider.Kling`: the application's name, and nothing that the id does not say.
    private static bool IsAlias(string constant, string[] words)
    {
        string[] own = constant.Substring(constant.LastIndexOf('.') + 1).Split(_betweenWords, StringSplitOptions.RemoveEmptyEntries);
        return own.Contains(words[0], StringComparer.OrdinalIgnoreCase) && Array.TrueForAll(own, word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
