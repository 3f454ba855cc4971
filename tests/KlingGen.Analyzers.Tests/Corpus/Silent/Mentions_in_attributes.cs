using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;

public sealed class VideoForm
{
    [Display(Name = "negative_prompt")] //~
    [Description("Goes to negative_prompt of older models.")] //~
    public string? Avoid { get; set; }

    [Range(0, 1, ErrorMessage = "cfg_scale must be from 0 to 1.")] //~
    public double Guidance { get; set; }

    [Obsolete("start_image_url is image_url on O3.")] //~
    public string? Frame { get; set; }
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(VideoForm form) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = form.Avoid + form.Guidance });
}
