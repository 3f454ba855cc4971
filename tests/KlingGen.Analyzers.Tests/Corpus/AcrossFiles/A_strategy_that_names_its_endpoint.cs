//# run
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        IVideoModel[] models = [new KlingV3Model(), new HailuoModel()];
        var runner = new ModelRunner(http);
        foreach (IVideoModel model in models)
        {
            await runner.RunAsync(model, new Order("A garden.", "https://example.com/garden.png", "people"));
        }
    }
}
//# file: IVideoModel.cs
public sealed record Order(string Prompt, string ImageUrl, string? NegativePrompt);

public interface IVideoModel
{
    string Endpoint { get; }

    Dictionary<string, object?> BuildInput(Order order);
}
//# file: KlingV3Model.cs
public sealed class KlingV3Model : IVideoModel
{
    public string Endpoint => "fal-ai/kling-video/v3/pro/image-to-video";

    public Dictionary<string, object?> BuildInput(Order order) => new()
    {
        ["prompt"] = order.Prompt,
        ["start_image_url"] = order.ImageUrl, //! KLG1001
        ["negative_prompt"] = order.NegativePrompt, //! KLG1002
    };
}
//# file: HailuoModel.cs
public sealed class HailuoModel : IVideoModel
{
    public string Endpoint => "fal-ai/minimax/hailuo-02/standard/image-to-video";

    public Dictionary<string, object?> BuildInput(Order order) => new()
    {
        ["prompt"] = order.Prompt,
        ["image_url"] = order.ImageUrl,
        ["negative_prompt"] = order.NegativePrompt, //~
    };
}
//# file: ModelRunner.cs
using System.Net.Http.Json;

public sealed class ModelRunner(HttpClient http)
{
    public async Task RunAsync(IVideoModel model, Order order)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{model.Endpoint}", model.BuildInput(order));
        response.EnsureSuccessStatusCode();
    }
}
