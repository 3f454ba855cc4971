using System.Net.Http.Json;

public enum Model { Kling3, KlingOmni, Ltx }

public sealed class Studio(HttpClient http)
{
    public async Task RunAsync(Model model, string prompt, string image)
    {
        switch (model)
        {
            case Model.Kling3:
                await SendAsync(model, new { prompt, start_image_url = image }); //! KLG1001
                break;
            case Model.Ltx:
                await SendAsync(model, new { prompt, image_url = image, negative_prompt = "blur" }); //~
                break;
            default:
                await SendAsync(model, new { prompt, image_url = image });
                break;
        }
    }

    public Task ShortAsync(Model model, string prompt)
    {
        if (model == Model.Kling3)
        {
            model = Model.Ltx;
            return SendAsync(model, new { prompt, negative_prompt = "blur" }); //~
        }

        return Task.CompletedTask;
    }

    private Task SendAsync(Model model, object body) => SubmitAsync(PathOf(model), body);

    private Task SubmitAsync(string path, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + path, body);

    private static string PathOf(Model model) => model switch
    {
        Model.Kling3 => "fal-ai/kling-video/v3/pro/image-to-video",
        Model.KlingOmni => "fal-ai/kling-video/o3/pro/image-to-video",
        _ => "fal-ai/ltx-video/image-to-video",
    };
}

public sealed class Aliases(HttpClient http)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/image-to-video";

    public Task SubmitAsync(string model, string prompt, string image)
    {
        object body;
        if (model == "kling")
        {
            model = Kling;
            body = new { prompt, start_image_url = image }; //! KLG1001
        }
        else
        {
            body = new { prompt, image_url = image, negative_prompt = "blur" }; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
