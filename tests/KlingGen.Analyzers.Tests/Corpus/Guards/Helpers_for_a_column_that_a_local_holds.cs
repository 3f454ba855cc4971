using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public enum Family { Kling3, Wan, Veo }

public sealed record Model(string Name, string Endpoint, Family Family);

public static class Catalog
{
    public static IReadOnlyDictionary<string, Model> All { get; } = new Dictionary<string, Model>
    {
        ["kling"] = new("Kling 3", "fal-ai/kling-video/v3/pro/text-to-video", Family.Kling3),
        ["wan"] = new("Wan", "fal-ai/wan/v2.7/text-to-video", Family.Wan),
        ["veo"] = new("Veo", "fal-ai/veo3.1", Family.Veo),
    };
}

public sealed class Clips(HttpClient http)
{
    public async Task SendAsync(string key, string prompt)
    {
        Model model = Catalog.All[key];
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        Family family = model.Family;
        switch (family)
        {
            case Family.Kling3:
                Kling(body);
                break;
            case Family.Wan:
                Wan(body);
                break;
            default:
                body["seed"] = 1;
                break;
        }

        await http.PostAsJsonAsync($"https://queue.fal.run/{model.Endpoint}", body);
    }

    private static void Kling(Dictionary<string, object?> body)
    {
        body["negative_prompt"] = "blur"; //! KLG1002
        body["cfg_scale"] = 0.4; //! KLG1003
    }

    private static void Wan(Dictionary<string, object?> body)
    {
        body["negative_prompt"] = "blur"; //~
    }
}
