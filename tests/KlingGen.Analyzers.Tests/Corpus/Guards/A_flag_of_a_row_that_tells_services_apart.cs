using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed record ModelRow(string Name, string Path, bool IsKling);

public sealed class Studio(HttpClient http)
{
    private static readonly ModelRow[] Rows =
    [
        new("Kling 3", "fal-ai/kling-video/v3/pro/image-to-video", true),
        new("Veo", "fal-ai/veo3.1/image-to-video", false),
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var row = Rows[index];
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (row.IsKling)
        {
            body["start_image_url"] = image; //! KLG1001
            body["cfg_scale"] = 0.5; //! KLG1003
        }
        else
        {
            body["image_url"] = image;
            body["negative_prompt"] = "rain"; //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }
}
