public sealed record HistoryEntry(string Model, string Prompt, string? NegativePrompt, int Seconds); //~

public sealed class Billing
{
    public decimal Price(HistoryEntry entry)
    {
        if (entry.Model.Contains("kling-video/v3/"))
        {
            return entry.Seconds * (entry.Model.Contains("/pro/") ? 0.112m : 0.084m);
        }

        return entry.Model.Contains("kling-video/o3/") ? entry.Seconds * 0.14m : entry.Seconds * 0.05m;
    }

    public Dictionary<string, object?> Describe(HistoryEntry entry)
    {
        var row = new Dictionary<string, object?> { ["model"] = entry.Model, ["prompt"] = entry.Prompt };
        if (entry.NegativePrompt is not null)
        {
            row["negative_prompt"] = entry.NegativePrompt; //~
        }

        Console.WriteLine(string.Join(", ", row.Select(pair => $"{pair.Key}={pair.Value}")));
        return row;
    }

    public bool HadNegativePrompt(string model) => model.Contains("kling-video/v3/") || model.Contains("fal-ai/wan/");
}
