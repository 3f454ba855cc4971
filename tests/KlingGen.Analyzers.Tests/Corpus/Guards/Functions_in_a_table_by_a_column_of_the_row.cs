using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public enum Family { KlingV3, KlingO3, Veo }

public sealed record ModelRow(string Name, Family Family, string Path);

public sealed class Studio(HttpClient http)
{
    private static readonly Dictionary<Family, Action<Dictionary<string, object?>, string>> Fill = new()
    {
        [Family.KlingV3] = (body, image) =>
        {
            body["start_image_url"] = image; //! KLG1001
            body["cfg_scale"] = 0.5; //! KLG1003
        },
        [Family.KlingO3] = (body, image) => body["image_url"] = image,
        [Family.Veo] = (body, image) =>
        {
            body["image_url"] = image;
            body["negative_prompt"] = "rain"; //~
        },
    };

    private static readonly ModelRow[] Rows =
    [
        new("Kling 3", Family.KlingV3, "fal-ai/kling-video/v3/pro/image-to-video"),
        new("Kling O3", Family.KlingO3, "fal-ai/kling-video/o3/pro/image-to-video"),
        new("Veo", Family.Veo, "fal-ai/veo3.1/image-to-video"),
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var row = Rows[index];
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        Fill[row.Family](body, image);
        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }
}
