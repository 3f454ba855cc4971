using System.Net.Http.Json;

public partial class KlingClient3
{
    private Dictionary<string, object?> BuildBody(string prompt, string? negative) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = negative, //! KLG1002
    };

    private static Dictionary<string, object?> BuildRow(string prompt, string? negative) => new() { ["prompt"] = prompt, ["negative_prompt"] = negative }; //~
}
//# file: KlingClient3.Send.cs
using System.Net.Http.Json;

public partial class KlingClient3(HttpClient http, IStore store)
{
    public async Task<string> CreateAsync(string prompt, string? negative = null)
    {
        store.Save("jobs", BuildRow(prompt, negative));
        using var response = await http.PostAsJsonAsync(Address(), BuildBody(prompt, negative));
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: KlingClient3.Paths.cs
public partial class KlingClient3
{
    private const string Root = "https://queue.fal.run";
    private const string Family = "v3";
    private static string Address() => $"{Root}/fal-ai/kling-video/{Family}/pro/text-to-video";
}

public interface IStore { void Save(string table, IDictionary<string, object?> row); }
