using KlingGen;

string queue = Environment.GetEnvironmentVariable("QUEUE_ADDRESS") ?? "http://127.0.0.1:1/";
using KlingClient kling = new(new KlingClientOptions { ApiKey = "test", QueueAddress = new Uri(queue), PollInterval = TimeSpan.FromMilliseconds(20) });
O3ReferenceToVideoRequest request = new() { StartImageUrl = "https://example.com/a.png", Prompt = "Go." };
KlingResult<O3ReferenceToVideoResponse> clip = await kling.O3.FourK.ReferenceToVideo.RunAsync(request);
Console.WriteLine(clip.Value.Video.Url);
