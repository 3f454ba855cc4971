using System.Net.Http.Json;

[AttributeUsage(AttributeTargets.Field)]
public sealed class EndpointAttribute(string path) : Attribute { public string Path => path; }

public enum FalModel
{
    KlingV3,
    KlingO3,
    Ltx,
}

public static class FalModelExtensions
{
    public static string GetPath(this FalModel model) =>
        model switch { FalModel.KlingV3 => "fal-ai/kling-video/v3/standard/text-to-video", FalModel.KlingO3 => "fal-ai/kling-video/o3/standard/text-to-video", _ => "fal-ai/ltx-video" };
}

public sealed class Client(HttpClient http)
{
    public Task KlingAsync(string prompt) => SendAsync(FalModel.KlingV3, new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
    public Task OmniAsync(string prompt) => SendAsync(FalModel.KlingO3, new { prompt, generate_audio = true });
    public Task LtxAsync(string prompt) => SendAsync(FalModel.Ltx, new { prompt, negative_prompt = "blur", cfg_scale = 3 }); //~
    private Task SendAsync(FalModel model, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + model.GetPath(), body);
}
