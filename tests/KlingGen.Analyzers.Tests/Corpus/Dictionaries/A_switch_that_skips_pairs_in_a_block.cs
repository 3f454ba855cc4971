using System.Net.Http.Json;

public sealed class Copies(HttpClient http)
{
    private static Dictionary<string, object> Input(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //~
        ["cfg_scale"] = 0.5, //~
        ["start_image_url"] = "x", //! KLG1001
    };

    public Task SendAsync(string prompt)
    {
        var body = new Dictionary<string, object>();
        foreach (var (key, value) in Input(prompt))
        {
            switch (key)
            {
                case "negative_prompt":
                {
                    continue;
                }

                case "cfg_scale":
                    Console.WriteLine(value);
                    continue;
                default:
                    break;
            }

            body[key] = value;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
