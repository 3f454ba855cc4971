using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed record ModelRow(string Id, string Path);

public sealed class Studio(HttpClient http)
{
    private static readonly ModelRow[] Rows =
    [
        new("kling-v3", "fal-ai/kling-video/v3/pro/image-to-video"),
        new("veo", "fal-ai/veo3.1/image-to-video"),
    ];

    public async Task RunAsync(string id, string prompt, string image)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        switch (id)
        {
            case "kling-v3":
                body["start_image_url"] = image; //! KLG1001
                body["cfg_scale"] = 0.5; //! KLG1003
                break;
            case "veo":
                body["image_url"] = image;
                body["negative_prompt"] = "rain"; //~
                break;
        }

        var row = Rows.First(r => r.Id == id);
        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }
}
