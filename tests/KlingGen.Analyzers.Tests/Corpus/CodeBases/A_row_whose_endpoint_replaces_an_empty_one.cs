//# run
using System.Net.Http.Json;

public sealed class ModelDescriptor(string name)
{
    public string Name { get; } = name;

    public string Endpoint { get; private set; } = "";

    public ModelDescriptor WithEndpointOverride(string endpoint)
    {
        Endpoint = endpoint;
        return this;
    }
}

public static class Catalogue
{
    public static readonly ModelDescriptor Kling3 = new ModelDescriptor("Kling 3").WithEndpointOverride("fal-ai/kling-video/v3/pro/text-to-video");
}

public sealed class Kling3Generator(HttpClient http)
{
    public Task<HttpResponseMessage> GenerateAsync(string prompt)
    {
        var input = new
        {
            prompt,
            negative_prompt = "low quality", //! KLG1002
            cfg_scale = 0.4f, //! KLG1003
        };
        return http.PostAsJsonAsync("https://fal.run/" + Catalogue.Kling3.Endpoint, input);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Kling3Generator(http).GenerateAsync("Rain");
}
