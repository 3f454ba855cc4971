using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed class Studio(HttpClient http)
{
    private static readonly (string Id, string Path, string Kind)[] Rows =
    [
        ("kling-v3", "fal-ai/kling-video/v3/pro/image-to-video", "kling"),
        ("veo", "fal-ai/veo3.1/image-to-video", "veo"),
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var row = Rows[index];
        var body = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (row.Kind == "kling")
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else
        {
            body["image_url"] = image;
            body["negative_prompt"] = "rain"; //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }

    public async Task AllAsync(string prompt, string image)
    {
        foreach (var (id, path, kind) in Rows)
        {
            var body = new Dictionary<string, object?> { ["prompt"] = prompt };
            if (kind == "kling")
            {
                body["start_image_url"] = image; //! KLG1001
            }
            else
            {
                body["image_url"] = image;
                body["negative_prompt"] = "rain"; //~
            }

            await http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
        }
    }
}
