using System.Net.Http.Json;

public sealed class PriceCalculator
{
    private static readonly Dictionary<string, decimal> _surcharge = new()
    {
        ["negative_prompt"] = 0m, //~
        ["cfg_scale"] = 0.01m, //~
    };

    public decimal For(string endpoint, IReadOnlyDictionary<string, object> input) =>
        endpoint.StartsWith("fal-ai/kling-video/v3") ? 0.1m + input.Keys.Sum(k => _surcharge.GetValueOrDefault(k)) : 0.05m;

    public decimal Estimate(string prompt) => For("fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = "x" }); //~ only reckoned
}

public sealed class Buyer(HttpClient http, PriceCalculator prices)
{
    public async Task BuyAsync(string prompt, string negative, decimal budget)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = negative }; //! KLG1002
        if (prices.For("fal-ai/kling-video/v3/pro/text-to-video", input) > budget) return;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", input);
    }
}
