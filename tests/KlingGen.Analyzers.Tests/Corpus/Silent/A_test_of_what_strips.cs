[AttributeUsage(AttributeTargets.Method)] public sealed class FactAttribute : Attribute;
public static class Assert { public static void DoesNotContain(string a, string b) { } public static void Equal(object a, object b) { } public static void False(bool b) { } }
public sealed class StripTests
{
    private const string O3 = "fal-ai/kling-video/o3/pro/text-to-video";
    [Fact]
    public void Strips()
    {
        var input = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b", ["cfg_scale"] = 0.5 }; //~
        var result = Stripper.Strip(O3, input);
        Assert.False(result.ContainsKey("negative_prompt")); //~
        Assert.Equal(1, result.Count);
    }
}
//# file: Stripper.cs
public static class Stripper
{
    public static Dictionary<string, object> Strip(string model, Dictionary<string, object> input) =>
        model.Contains("/o3/") ? input.Where(p => p.Key is not ("negative_prompt" or "cfg_scale")).ToDictionary(p => p.Key, p => p.Value) : input; //~
}
