//# run
using System.Net.Http.Json;

public static class FalClientExtensions
{
    public static Task SubmitAsync(this HttpClient http, string endpoint, Action<IDictionary<string, object?>> configure)
    {
        var input = new Dictionary<string, object?>();
        configure(input);
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, input);
    }
}
//# file: Case.Main.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.SubmitAsync("fal-ai/kling-video/v3/pro/image-to-video", input =>
        {
            input["prompt"] = "A clock.";
            input["start_image_url"] = "https://example.com/clock.png"; //! KLG1001
            input["negative_prompt"] = "hands"; //! KLG1002
        });
        await http.SubmitAsync("fal-ai/kling-video/v2.5-turbo/pro/image-to-video", input =>
        {
            input["prompt"] = "A clock.";
            input["image_url"] = "https://example.com/clock.png";
            input["negative_prompt"] = "hands"; //~
            input["cfg_scale"] = 0.5; //~
        });
    }
}
