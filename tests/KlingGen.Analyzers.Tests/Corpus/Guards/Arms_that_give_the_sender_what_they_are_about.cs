using System.Net.Http.Json;

public enum Model { Kling3, KlingOmni, Ltx }

public sealed class Studio(Submitter submitter)
{
    public Task RunAsync(Model model, string prompt, string image) => model switch
    {
        Model.Kling3 => submitter.SubmitAsync(model, new() { ["prompt"] = prompt, ["start_image_url"] = image, ["negative_prompt"] = "blur" }), //! KLG1001 KLG1002
        Model.KlingOmni => submitter.SubmitAsync(model, new() { ["prompt"] = prompt, ["image_url"] = image }),
        Model.Ltx => submitter.SubmitAsync(model, new() { ["prompt"] = prompt, ["image_url"] = image, ["negative_prompt"] = "blur" }), //~
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };
}

public sealed class Submitter(HttpClient http)
{
    public async Task SubmitAsync(Model model, Dictionary<string, object> body)
    {
        string path = model switch
        {
            Model.Kling3 => "fal-ai/kling-video/v3/pro/image-to-video",
            Model.KlingOmni => "fal-ai/kling-video/o3/pro/image-to-video",
            _ => "fal-ai/ltx-video/image-to-video",
        };
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{path}", body);
        response.EnsureSuccessStatusCode();
    }
}
