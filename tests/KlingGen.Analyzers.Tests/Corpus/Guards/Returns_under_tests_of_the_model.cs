using System.Text;
using System.Text.Json;

public class VideoService
{
    private readonly HttpClient _http;
    public VideoService(HttpClient http) { _http = http; }

    private string GetEndpoint(string model, string image)
    {
        if (model == "kling-3") 
        {
            if (string.IsNullOrEmpty(image)) return "fal-ai/kling-video/v3/pro/text-to-video";
            return "fal-ai/kling-video/v3/pro/image-to-video";
        }
        if (model == "kling-o3") return "fal-ai/kling-video/o3/pro/image-to-video";
        if (model == "veo") return "fal-ai/veo3.1/fast/image-to-video";
        throw new ArgumentException("model");
    }

    private Dictionary<string, object> GetParameters(string model, string prompt, string image, string negative)
    {
        var parameters = new Dictionary<string, object>();
        parameters.Add("prompt", prompt);
        if (model == "kling-3")
        {
            if (!string.IsNullOrEmpty(image)) parameters.Add("start_image_url", image); //! KLG1001
            parameters.Add("cfg_scale", 0.5); //! KLG1003
        }
        else
        {
            parameters.Add("image_url", image); //~
        }
        if (model == "kling-3" || model == "veo")
        {
            parameters.Add("negative_prompt", negative); //~
        }
        return parameters;
    }

    public async Task<string> Generate(string model, string prompt, string image, string negative)
    {
        string url = "https://queue.fal.run/" + GetEndpoint(model, image);
        string json = JsonSerializer.Serialize(GetParameters(model, prompt, image, negative));
        var response = await _http.PostAsync(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
