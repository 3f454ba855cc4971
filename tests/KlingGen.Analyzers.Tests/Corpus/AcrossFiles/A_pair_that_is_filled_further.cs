using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

public sealed class SceneRenderer(HttpClient http)
{
    public async Task<string> RenderAsync(Scene scene)
    {
        var (endpoint, body) = Prepare(scene);
        body["duration"] = scene.Seconds.ToString();
        if (scene.Avoid is not null)
        {
            body["negative_prompt"] = scene.Avoid; //! KLG1002
        }

        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        var response = await http.PostAsync("https://queue.fal.run/" + endpoint, content);
        return await response.Content.ReadAsStringAsync();
    }

    private static (string Endpoint, JsonObject Body) Prepare(Scene scene)
    {
        if (scene.Still is null)
        {
            return (Kling.Text, new JsonObject { ["prompt"] = scene.Text });
        }

        return (Kling.Image, new JsonObject { ["prompt"] = scene.Text, ["start_image_url"] = scene.Still }); //! KLG1001
    }
}

public sealed record Scene(string Text, string? Still, string? Avoid, int Seconds);

internal static class Kling
{
    public static readonly string Text = Of("text-to-video");
    public static readonly string Image = Of("image-to-video");

    private static string Of(string route) => string.Join('/', "fal-ai", "kling-video", "v3", "standard", route);
}
