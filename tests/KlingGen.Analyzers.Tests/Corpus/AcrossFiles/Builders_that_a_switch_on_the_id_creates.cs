using System.Net.Http.Json;

public interface IKlingPayloadBuilder { Dictionary<string, object?> Build(GenerationInput input); }

public sealed class V3PayloadBuilder : IKlingPayloadBuilder
{
    public Dictionary<string, object?> Build(GenerationInput input)
    {
        var p = new Dictionary<string, object?>();
        p["prompt"] = input.Prompt;
        p["negative_prompt"] = input.Negative ?? "blur, distort, and low quality"; //! KLG1002
        p["cfg_scale"] = input.Cfg; //! KLG1003
        if (input.Image is { } image) p["start_image_url"] = image; //! KLG1001
        return p;
    }
}

public sealed class O3PayloadBuilder : IKlingPayloadBuilder
{
    public Dictionary<string, object?> Build(GenerationInput input)
    {
        var p = new Dictionary<string, object?> { ["prompt"] = input.Prompt };
        if (input.Image is { } image) p["image_url"] = image;
        return p;
    }
}

public sealed class V2PayloadBuilder : IKlingPayloadBuilder
{
    public Dictionary<string, object?> Build(GenerationInput input)
    {
        var p = new Dictionary<string, object?>();
        p["prompt"] = input.Prompt;
        p["negative_prompt"] = input.Negative; //~
        p["cfg_scale"] = input.Cfg; //~
        p["image_url"] = input.Image;
        return p;
    }
}

public sealed record GenerationInput(string Prompt, string? Negative, double Cfg, string? Image);
//# file: Factory.cs
using System.Net.Http.Json;

public sealed class KlingService(HttpClient http)
{
    private static IKlingPayloadBuilder For(string model) => model switch
    {
        var m when m.StartsWith("fal-ai/kling-video/v3/") => new V3PayloadBuilder(),
        var m when m.StartsWith("fal-ai/kling-video/o3/") => new O3PayloadBuilder(),
        _ => new V2PayloadBuilder(),
    };

    public Task<HttpResponseMessage> RunAsync(string model, GenerationInput input) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + model, For(model).Build(input));
}
