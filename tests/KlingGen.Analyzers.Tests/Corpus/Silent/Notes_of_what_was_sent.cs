using System.Text.Json;

public sealed class History(IEventBus bus, Action<string> queue)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public void Publish(string prompt, string negative)
    {
        bus.Publish("job.created", new { endpoint = Model, prompt, negative_prompt = negative, created_at = DateTime.UtcNow }); //~
    }

    public void Store(string prompt, string negative)
    {
        var row = new Dictionary<string, object> { ["model"] = Model, ["prompt"] = prompt, ["negative_prompt"] = negative, ["status"] = "queued" }; //~
        queue(JsonSerializer.Serialize(row));
    }

    public string Export(string prompt) => JsonSerializer.Serialize(new { id = Guid.NewGuid(), model = Model, prompt, cfg_scale = 0.5 }); //~
}

public interface IEventBus
{
    void Publish(string topic, object message);
}
