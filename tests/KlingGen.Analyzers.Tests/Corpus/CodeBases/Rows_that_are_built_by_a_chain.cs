using System.Net.Http.Json;

public sealed record Model(string Name, string Endpoint)
{
    public Model WithEndpointOverride(string endpoint) => this with { Endpoint = endpoint };

    public Model WithLabel(string label) => this;
}

public static class Catalogue
{
    public static readonly Model Kling3 = new Model("Kling 3", "").WithEndpointOverride("fal-ai/kling-video/v3/pro/text-to-video").WithLabel("x");
    public static readonly Model Kling26 = new Model("Kling 2.6", "").WithEndpointOverride("fal-ai/kling-video/v2.6/pro/text-to-video");
}

public sealed class Users(HttpClient http)
{
    public Task Three(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{Catalogue.Kling3.Endpoint}", new { prompt, negative_prompt = "blur" }); //! KLG1002

    public Task Whole(Sender sender, string prompt) => sender.SendAsync(Catalogue.Kling3, new { prompt, negative_prompt = "blur" }); //! KLG1002

    public Task WholeOther(Sender sender, string prompt) => sender.SendAsync(Catalogue.Kling26, new { prompt, negative_prompt = "blur" });

    public Task Two(string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{Catalogue.Kling26.Endpoint}", new { prompt, negative_prompt = "blur" });
}
public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Model model, object input) => http.PostAsJsonAsync("https://queue.fal.run/" + model.Endpoint, input);
}
