using KlingGen;

string queue = Environment.GetEnvironmentVariable("QUEUE_ADDRESS")!;
using KlingClient kling = new(new KlingClientOptions { ApiKey = "test", QueueAddress = new Uri(queue), PollInterval = TimeSpan.FromMilliseconds(20) });

var bottle = new V3ImageToVideoRequest
{
    StartImageUrl = "https://example.com/bottle.png",
    Prompt = "Slow push-in.",
    NegativePrompt = "blur, low quality", // agreed with the client
    CfgScale = 0.7,
    Duration = 10,
};
var clip = await kling.V3.Pro.ImageToVideo.RunAsync(bottle);
Console.WriteLine($"bottle: {clip.Value.Video.Url}");

var mascot = await kling.V3.Standard.ImageToVideo.RunAsync(new V3ImageToVideoRequest
{
    StartImageUrl = "https://example.com/stage.png",
    Prompt = "@Element1 waves.",
    Elements = [new KlingElement { FrontalImageUrl = "https://example.com/mascot.png" }],
    CfgScale = 0.3,
});
Console.WriteLine($"mascot: {mascot.Value.Video.Url}");
