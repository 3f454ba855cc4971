using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    private static readonly string[] _v3Only = ["start_image_url", "negative_prompt", "cfg_scale"]; //~

    public Task SendAsync(string model, Dictionary<string, object> input)
    {
        if (model.Contains("kling-video/o3/"))
        {
            input.Remove("cfg_scale"); //~
            if (input.Remove("negative_prompt", out object? negative)) //~
            {
                input["prompt"] = $"{input["prompt"]} Avoid {negative}.";
            }

            if (input.TryGetValue("start_image_url", out object? image)) //~
            {
                input["image_url"] = image;
            }

            foreach (string name in _v3Only)
            {
                input.Remove(name);
            }
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
    }
}
