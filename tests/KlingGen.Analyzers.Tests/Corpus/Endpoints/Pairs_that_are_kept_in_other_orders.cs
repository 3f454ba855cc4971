using System.Net.Http.Json;

public sealed class Wizard(HttpClient http)
{
    private object? _payload;
    private string? _endpoint;

    public void ChooseKling(string prompt, string image)
    {
        _endpoint = "fal-ai/kling-video/v3/pro/image-to-video";
        _payload = new { prompt, start_image_url = image }; //! KLG1001
    }

    public void ChooseReference(string prompt, string image)
    {
        _payload = new { prompt, start_image_url = image }; //~
        _endpoint = "fal-ai/kling-video/o3/pro/reference-to-video";
    }

    public void Choose(bool isWan, string prompt, string image)
    {
        if (isWan)
        {
            _endpoint = "fal-ai/wan/v2.6/image-to-video";
            _payload = new { prompt, image_url = image, negative_prompt = "blur" }; //~
        }
        else
        {
            _endpoint = "fal-ai/kling-video/v2.6/pro/image-to-video";
            _payload = new { prompt, start_image_url = image, cfg_scale = 0.5 }; //~
        }
    }

    public void ChooseTuple(string prompt) => (_endpoint, _payload) = ("fal-ai/mochi-v1", new { prompt, negative_prompt = "blur" }); //~

    public Task SubmitAsync() => http.PostAsJsonAsync("https://queue.fal.run/" + _endpoint, _payload);
}
