using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public enum Family { Kling, Veo }

public sealed record ModelRow(string Name, Family Family, string Path);

public static class Catalogue
{
    public static readonly Dictionary<string, ModelRow> All = new()
    {
        ["kling"] = new("Kling 3", Family.Kling, "fal-ai/kling-video/v3/pro/image-to-video"),
        ["veo"] = new("Veo 3.1", Family.Veo, "fal-ai/veo3.1/image-to-video"),
    };
}

public sealed class Studio(HttpClient http)
{
    public async Task RunAsync(string key, string prompt, string image)
    {
        var row = Catalogue.All[key];
        var body = Build(row.Family, prompt, image);
        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }

    private static Dictionary<string, object?> Build(Family family, string prompt, string image)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (family == Family.Kling)
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else
        {
            body["image_url"] = image;
            body["negative_prompt"] = "rain"; //~
        }

        return body;
    }
}
