using System.Net.Http.Json;
using System.Threading.Channels;

public readonly record struct WorkItem(string EndpointId, Dictionary<string, object> Arguments);

public sealed class Producer(Channel<WorkItem> channel)
{
    public ValueTask QueueAsync(string prompt, bool omni)
    {
        var arguments = new Dictionary<string, object> { ["prompt"] = prompt };
        if (!omni)
        {
            arguments["negative_prompt"] = "blur"; //! KLG1002
            arguments["cfg_scale"] = 0.5; //! KLG1003
        }

        return channel.Writer.WriteAsync(new WorkItem(omni ? "fal-ai/kling-video/o3/pro/text-to-video" : "fal-ai/kling-video/v3/pro/text-to-video", arguments));
    }
}

public sealed class Consumer(Channel<WorkItem> channel, HttpClient http)
{
    public async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var item in channel.Reader.ReadAllAsync(stop))
        {
            await http.PostAsJsonAsync($"https://queue.fal.run/{item.EndpointId}", item.Arguments, stop);
        }
    }
}
