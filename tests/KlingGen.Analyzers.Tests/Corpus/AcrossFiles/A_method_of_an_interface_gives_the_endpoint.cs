using System.Net.Http.Json;

public interface IEndpointSelector { string Select(string tier); }
public sealed class V3Selector : IEndpointSelector { public string Select(string tier) => $"fal-ai/kling-video/v3/{tier}/text-to-video"; }

public sealed class SelectedSender(HttpClient http, IEndpointSelector selector)
{
    public async Task SendAsync(string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = negative, ["cfg_scale"] = 0.5 }; //! KLG1002 KLG1003
        await http.PostAsJsonAsync(selector.Select("pro"), body);
    }
}
