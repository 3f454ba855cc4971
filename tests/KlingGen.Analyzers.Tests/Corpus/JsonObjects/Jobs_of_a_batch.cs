using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed record Scene(int Number, string Text, string? FirstFrame, string? Without);

// The batch service of our platform team: it takes a list of jobs and forwards each input to fal under the given model.
public sealed class BatchSubmitter(HttpClient batch)
{
    public async Task SubmitAsync(IReadOnlyList<Scene> scenes)
    {
        JsonArray jobs = [];
        foreach (Scene scene in scenes)
        {
            JsonObject input = new() { ["prompt"] = scene.Text };
            if (scene.FirstFrame is not null)
            {
                input["start_image_url"] = scene.FirstFrame; //! KLG1001
            }

            if (scene.Without is { Length: > 0 })
            {
                input["negative_prompt"] = scene.Without; //! KLG1002
            }

            jobs.Add(new JsonObject
            {
                ["model"] = "fal-ai/kling-video/v3/pro/image-to-video",
                ["reference"] = $"scene-{scene.Number}",
                ["input"] = input,
            });
        }

        using HttpResponseMessage response = await batch.PostAsJsonAsync("jobs/batch", new JsonObject { ["jobs"] = jobs });
        response.EnsureSuccessStatusCode();
    }
}
