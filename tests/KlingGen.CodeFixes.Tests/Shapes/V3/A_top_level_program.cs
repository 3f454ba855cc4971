using KlingGen;

// Renders one clip.
var kling = new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, new HttpClient());
const string words = "blur, noise";
double scale = 0.7;
string prompt = args.Length > 0 ? args[0] : "A kite.";
V3TextToVideoRequest request = new() { Prompt = prompt, NegativePrompt = words, CfgScale = scale };
var job = kling.V3.Pro.TextToVideo.SubmitAsync(request).GetAwaiter().GetResult();
Console.WriteLine(job);
Send(new V3ImageToVideoRequest { StartImageUrl = "https://a.example/1.png", Prompt = prompt });

void Send(V3ImageToVideoRequest image)
{
    Console.WriteLine(image.StartImageUrl);
    kling.V3.Pro.ImageToVideo.SubmitAsync(image).GetAwaiter().GetResult();
}
