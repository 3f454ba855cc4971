//# run
public partial class Studio
{
    private Task<HttpResponseMessage> CallAsync(object input, string endpoint = Endpoints.KlingImage) => PostAsync(endpoint, input);
}

//# file: Endpoints.cs
public static class Endpoints
{
    public const string KlingImage = "fal-ai/kling-video/v3/pro/image-to-video";
}

//# file: Studio.Http.cs
using System.Net.Http.Json;

public partial class Studio(HttpClient http)
{
    private Task<HttpResponseMessage> PostAsync(string endpoint, object input) => http.PostAsJsonAsync(endpoint, input);
}

//# file: Studio.Kling.cs
public partial class Studio
{
    public Task AnimateAsync(string image) => CallAsync(new
    {
        prompt = "A fox",
        start_image_url = image, //! KLG1001
        negative_prompt = "rain", //! KLG1002
    });

    public static Task RunAsync(HttpClient http) => new Studio(http).AnimateAsync("https://example.com/a.png");
}
