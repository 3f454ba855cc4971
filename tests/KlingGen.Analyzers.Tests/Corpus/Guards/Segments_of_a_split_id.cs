using System.Net.Http.Json;
using System.Text.RegularExpressions;

public static partial class ModelNames
{
    public static bool IsKling(this string model) => model.StartsWith("fal-ai/kling-video/");
    public static bool IsKlingV3(this string model) => model.IsKling() && model.Split('/')[2] == "v3";
    public static bool IsKlingO3(this string model) => model.IsKling() && model.Split('/')[2] == "o3";
}

public sealed class Adapter(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(string model, string prompt, string negative, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.IsKlingV3())
        {
            body["start_image_url"] = image; //! KLG1001
            body["negative_prompt"] = negative; //! KLG1002
        }
        else if (model.IsKlingO3())
        {
            body["image_url"] = image; //~
        }
        else
        {
            body["image_url"] = image; //~
            body["negative_prompt"] = negative; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
