using System.Net.Http.Json;

public sealed class Wizard(HttpClient http)
{
    private object? _payload;
    private string? _endpoint;

    public void ChooseKling(string prompt, string image, string negative)
    {
        _endpoint = "fal-ai/kling-video/v3/pro/image-to-video";
        _payload = new { prompt, start_image_url = image, negative_prompt = negative }; //! KLG1001 KLG1002
    }

    public void ChooseOmni(string prompt, string image)
    {
        _endpoint = "fal-ai/kling-video/o3/pro/image-to-video";
        _payload = new { prompt, image_url = image }; //~
    }

    public void ChooseWan(string prompt, string image, string negative)
    {
        _endpoint = "fal-ai/wan/v2.6/image-to-video";
        _payload = new { prompt, image_url = image, negative_prompt = negative }; //~
    }

    public Task SubmitAsync() => http.PostAsJsonAsync("https://queue.fal.run/" + _endpoint, _payload);
}
