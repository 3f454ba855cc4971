public sealed class CostEstimator
{
    public decimal Estimate(string model, Dictionary<string, object> options)
    {
        if (model.Contains("kling-video/v3/"))
        {
            bool audio = options.TryGetValue("generate_audio", out object? value) && value is true;
            string[] free = ["negative_prompt", "cfg_scale"]; //~
            return audio ? 0.168m : 0.112m + free.Length * 0;
        }

        return 0.05m;
    }

    public Dictionary<string, decimal> Surcharges(string model) => model.StartsWith("fal-ai/kling-video/v3/") ? new() { ["negative_prompt"] = 0m, ["cfg_scale"] = 0m } : new(); //~
}
//# file: Ids.cs
public static class Ids
{
    public const string A = "fal-ai/kling-video/v3/pro/text-to-video";
}
