using System.ComponentModel;
using System.Net.Http.Json;
public sealed class ClipTool(HttpClient http)
{
    [Description("Makes a clip. There is no negative_prompt; say in the prompt what to avoid. cfg_scale is fixed.")] //~
    public Task MakeAsync([Description("prompt; not negative_prompt")] string prompt) => //~
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", new { prompt });
}
