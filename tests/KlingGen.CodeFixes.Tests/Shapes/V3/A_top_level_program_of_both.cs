using KlingGen;
using System.Net.Http.Json;

HttpClient http = new();
KlingClient kling = new(new KlingClientOptions { ApiKey = "id:secret" }, http);
const string avoid = "blur";
double scale = 0.4; // closely

var request = new V3TextToVideoRequest { Prompt = "A swan.", NegativePrompt = avoid, CfgScale = scale };
kling.V3.Pro.TextToVideo.SubmitAsync(request).GetAwaiter().GetResult();
http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A tram.", negative_prompt = avoid, cfg_scale = scale }).GetAwaiter().GetResult();
