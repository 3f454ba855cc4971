using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed record ModelRow(string Name, string Path, string ImageKey, bool HasNegative);

public sealed class Studio(HttpClient http)
{
    private static readonly ModelRow[] Rows =
    [
        new("Kling O3", "fal-ai/kling-video/o3/pro/image-to-video", "start_image_url", false),
        new("Veo", "fal-ai/veo3.1/image-to-video", "image_url", true),
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var row = Rows[index];
        var body = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            [row.ImageKey] = image, //! KLG1001
        };
        if (row.HasNegative)
        {
            body["negative_prompt"] = "rain"; //~
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }
}
