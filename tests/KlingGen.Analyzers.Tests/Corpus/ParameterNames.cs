namespace KlingGen.Analyzers.Tests.Corpus;

/// <summary>Finds the parameters' names in code, however they are spelt there.</summary>
internal static class ParameterNames
{
    private static readonly string[] _all = ["start_image_url", "negative_prompt", "cfg_scale", "image_url", "aspect_ratio"];

    public static bool HoldsAny(string code) => _all.Any(name => Holds(code, name));

    /// <summary>Whether code has a name as <c>negative_prompt</c>, <c>NegativePrompt</c>, <c>negativePrompt</c> or the like.</summary>
    public static bool Holds(string code, string wireName) => Reduce(code).Contains(Reduce(wireName), StringComparison.OrdinalIgnoreCase);

    private static string Reduce(string text) => text.Replace("_", "", StringComparison.Ordinal);
}
