namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus that move and of which nothing is sent when they are called with arguments that are made up, and why.</summary>
internal static class NotRun
{
    private const string Coroutine = "a coroutine runs only within the engine";
    private const string Library = "what stands for the library has its signatures only";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Dtos/Unity_coroutine_with_a_serializable_class"] = Coroutine,
        ["Endpoints/A_WebClient_and_a_HttpWebRequest"] = "what records is the handler of a newer client",
        ["Endpoints/Flurl_chains_with_segments"] = Library,
        ["Endpoints/RestSharp_with_an_anonymous_body"] = Library,
        ["JsonText/Unity_coroutine_with_an_interpolated_string"] = Coroutine,
    };

    /// <summary>Those that send what is valid nowhere to begin with, so that what the fix makes of it cannot be judged.</summary>
    public static IReadOnlyDictionary<string, string> Unjudged { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Forms/Parts_in_an_initializer"] = "a form is no JSON: all that it has is text",
    };
}
