using System.Net.Http.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

public sealed class Share(HttpClient http, NavigationManager navigation)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt });

    public void Open(string prompt, string negative, double cfg) => navigation.NavigateTo(navigation.GetUriWithQueryParameters("/create", new Dictionary<string, object?>
    {
        ["model"] = Model,
        ["prompt"] = prompt,
        ["negative_prompt"] = negative, //~
        ["cfg_scale"] = cfg, //~
    }));

    public string Link(string negative, double cfg)
    {
        var query = new Dictionary<string, string?> { ["negative_prompt"] = negative, ["cfg_scale"] = cfg.ToString() }; //~
        return QueryHelpers.AddQueryString("https://clips.example.com/create", query);
    }
}
//# project: AspNetCore
namespace Microsoft.AspNetCore.Components
{
    public class NavigationManager
    {
        public void NavigateTo(string uri)
        {
        }
    }

    public static class NavigationManagerExtensions
    {
        public static string GetUriWithQueryParameters(this NavigationManager navigation, string uri, IReadOnlyDictionary<string, object?> parameters) => uri + parameters.Count;
    }
}

namespace Microsoft.AspNetCore.WebUtilities
{
    public static class QueryHelpers
    {
        public static string AddQueryString(string uri, IDictionary<string, string?> query) => uri + query.Count;
    }
}
