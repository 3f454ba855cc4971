//# run
using System.Net.Http.Json;

public interface IModel
{
    string Endpoint { get; }

    object Body { get; }
}

public sealed class Kling : IModel
{
    public string Endpoint => "fal-ai/kling-video/v3/pro/text-to-video";

    public object Body => new { prompt = "A swan.", negative_prompt = "blur" }; //! KLG1002
}

public sealed class Other : IModel
{
    public string Endpoint => "fal-ai/some-video/v2";

    public object Body => new { prompt = "A swan.", negative_prompt = "blur", cfg_scale = 0.4 }; //~ another model's
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        foreach (IModel model in new IModel[] { new Kling(), new Other() })
        {
            await http.PostAsJsonAsync(model.Endpoint, model.Body);
        }
    }
}
