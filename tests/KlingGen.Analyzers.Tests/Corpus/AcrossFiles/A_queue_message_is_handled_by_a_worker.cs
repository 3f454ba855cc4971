//# run
using System.Threading.Channels;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var channel = Channel.CreateUnbounded<RenderMessage>();
        await new Producer(channel.Writer).EnqueueAsync("A pond.", "https://example.com/pond.png");
        channel.Writer.Complete();
        await new Consumer(channel.Reader, http).RunAsync(CancellationToken.None);
    }
}
//# file: Producer.cs
using System.Threading.Channels;

public sealed record RenderMessage(string Endpoint, Dictionary<string, object?> Input);

public sealed class Producer(ChannelWriter<RenderMessage> writer)
{
    public async Task EnqueueAsync(string prompt, string image)
    {
        await writer.WriteAsync(new RenderMessage("fal-ai/kling-video/v3/pro/image-to-video", new()
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //! KLG1001
        }));
        await writer.WriteAsync(new RenderMessage("fal-ai/kling-video/v2.6/pro/image-to-video", new()
        {
            ["prompt"] = prompt,
            ["start_image_url"] = image, //~
            ["negative_prompt"] = "x", //~
        }));
    }
}
//# file: Consumer.cs
using System.Net.Http.Json;
using System.Threading.Channels;

public sealed class Consumer(ChannelReader<RenderMessage> reader, HttpClient http)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var message in reader.ReadAllAsync(ct))
        {
            await http.PostAsJsonAsync($"https://queue.fal.run/{message.Endpoint}", message.Input, ct);
        }
    }
}
