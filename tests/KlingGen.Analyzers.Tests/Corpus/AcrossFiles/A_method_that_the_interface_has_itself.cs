//# run
using System.Net.Http.Json;

public interface IFalModel
{
    string Id => "fal-ai/kling-video/v3/standard/text-to-video";

    HttpClient Http { get; }

    Task<HttpResponseMessage> SubmitAsync(object input) => Http.PostAsJsonAsync("https://queue.fal.run/" + Id, input);
}

public sealed class Kling(HttpClient http) : IFalModel
{
    public HttpClient Http => http;
}

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        IFalModel model = new Kling(http);
        return model.SubmitAsync(new { prompt = "A", negative_prompt = "blur" }); //! KLG1002
    }
}
