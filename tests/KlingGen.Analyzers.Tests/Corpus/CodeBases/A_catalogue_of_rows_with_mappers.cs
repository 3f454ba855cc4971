//# run
public sealed record ModelRow(string Key, string EndpointId, Func<Ask, object> Map);

public sealed record Ask(string Prompt, string Image, string Negative);

public static class Catalogue
{
    public static readonly IReadOnlyList<ModelRow> All =
    [
        new("kling-3", "fal-ai/kling-video/v3/pro/image-to-video", MapKling3),
        new("ltx", "fal-ai/ltx-video-13b-distilled/image-to-video", a => new { prompt = a.Prompt, image_url = a.Image, negative_prompt = a.Negative }), //~
    ];

    private static object MapKling3(Ask a) => new
    {
        prompt = a.Prompt,
        start_image_url = a.Image, //! KLG1001
        negative_prompt = a.Negative, //! KLG1002
    };
}

//# file: Send.cs
using System.Net.Http.Json;

public static class Send
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (ModelRow row in Catalogue.All)
            await http.PostAsJsonAsync(row.EndpointId, row.Map(new Ask("A fox", "https://example.com/a.png", "rain")));
    }
}
