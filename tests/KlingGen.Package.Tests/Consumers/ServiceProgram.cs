using KlingGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Polly;

Uri queue = new(Environment.GetEnvironmentVariable("QUEUE_ADDRESS")!);
TaskCompletionSource<KlingWebhookDelivery<O3ImageToVideoResponse>> delivered = new();

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Services.AddKlingClient<KlingClient>(settings =>
{
    settings.ApiKey = "any";
    settings.QueueAddress = queue;
    settings.ConfigureResilience = pipeline => pipeline.AddRetry(PollyRetryStrategy.StandardRetry(repeats: 8)).AddTimeout(TimeSpan.FromSeconds(30));
});
builder.Services.AddKlingClient<KlingClient>("studio", settings =>
{
    settings.ApiKey = "other";
    settings.QueueAddress = queue;
});
builder.Services.AddKlingWebhooks(new KlingWebhookOptions { KeysAddress = new Uri(queue, ".well-known/jwks.json"), ReplayGuard = new KlingReplayGuard() });

WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapKlingWebhook(
    "/hooks/clip",
    services => services.GetRequiredService<KlingClient>().O3.Pro.ImageToVideo,
    (delivery, cancellationToken) => Task.FromResult(delivered.TrySetResult(delivery)));
await app.StartAsync();

KlingClient kling = app.Services.GetRequiredKeyedService<KlingClient>("studio");
O3ImageToVideoRequest request = new() { ImageUrl = "https://example.com/bottle.png", Prompt = "A bottle turns." };
KlingSubmitOptions options = new() { WebhookUrl = new Uri(app.Urls.First() + "/hooks/clip") };
KlingJob<O3ImageToVideoResponse> job = await kling.O3.Pro.ImageToVideo.WithOptions(options).SubmitAsync(request);
KlingWebhookDelivery<O3ImageToVideoResponse> delivery = await delivered.Task;
Console.WriteLine(delivery.RequestId == job.RequestId ? "delivered " + delivery.Result!.Value.Video.Url : "another job");
await app.StopAsync();
