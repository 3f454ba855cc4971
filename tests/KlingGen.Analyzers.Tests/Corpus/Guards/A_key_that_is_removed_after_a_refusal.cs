using System.Net.Http.Json;

public sealed class FalException2(string message, string? field) : Exception(message) { public string? Field => field; }

public sealed class Recovering(HttpClient http)
{
    public async Task<string> RunAsync(string prompt, string? negative)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["negative_prompt"] = negative }; //! KLG1002
        try
        {
            return await PostAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
        }
        catch (FalException2 e) when (e.Field == "negative_prompt") //~
        {
            body.Remove("negative_prompt"); //~
            return await PostAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
        }
        catch (FalException2)
        {
            body.Remove("negative_prompt"); //~
            body["prompt"] = prompt + (negative is null ? "" : $" Avoid {negative}.");
            return await PostAsync("fal-ai/kling-video/o3/pro/text-to-video", body);
        }
    }

    private async Task<string> PostAsync(string endpoint, Dictionary<string, object?> body)
    {
        using var r = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
        return r.IsSuccessStatusCode ? await r.Content.ReadAsStringAsync() : throw new FalException2("refused", "negative_prompt"); //~
    }
}
