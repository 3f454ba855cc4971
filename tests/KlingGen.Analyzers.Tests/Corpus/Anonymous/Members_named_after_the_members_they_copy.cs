using System.Net.Http.Json;

public sealed record Form(string prompt, string negative_prompt, double cfg_scale); //~

public sealed class Page(HttpClient http)
{
    public Task SendAsync(Form form) => http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", new
    {
        form.prompt,
        form.negative_prompt, //! KLG1002
        form.cfg_scale, //! KLG1003
    });
}
