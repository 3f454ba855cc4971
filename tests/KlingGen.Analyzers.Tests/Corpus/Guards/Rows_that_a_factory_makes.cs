using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed record ModelRow(string Name, string Path, string Kind)
{
    public static ModelRow Make(string name, string path, string kind) => new(name, path, kind);
}

public sealed class Studio(HttpClient http)
{
    private static readonly ModelRow[] Rows =
    [
        ModelRow.Make("Kling 3", "fal-ai/kling-video/v3/pro/image-to-video", "kling"),
        ModelRow.Make("Veo", "fal-ai/veo3.1/image-to-video", "veo"),
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
}
