using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed record ModelRow(string Name, string Path, string ImageKey);

public sealed class Studio(HttpClient http)
{
    private static readonly ModelRow[] Rows =
    [
        new("Kling V3", "fal-ai/kling-video/v3/pro/image-to-video", "start_image_url"),
        new("Veo", "fal-ai/veo3.1/image-to-video", "image_url"),
    ];

    public async Task RunAsync(int index, string prompt, string image)
    {
        var row = Rows[index];
        var body = new Dictionary<string, object?>
        {
            ["prompt"] = prompt,
            [row.ImageKey] = image, //! KLG1001
        };

        await http.PostAsJsonAsync("https://queue.fal.run/" + row.Path, body);
    }
}
