using System.Text.Json;

public sealed class Recorder
{
    private readonly List<object> _history = [];

    public async Task<string> RunAsync(IClient client, string prompt, string negative)
    {
        const string model = "fal-ai/kling-video/v3/pro/text-to-video";
        _history.Add(new { model, prompt, negative_prompt = negative, at = DateTime.UtcNow }); //~
        var result = await client.SubscribeAsync(model, new { input = new { prompt, negative_prompt = negative }, logs = true }); //! KLG1002
        _history.Add(new { model, result, input = new { prompt, negative_prompt = negative } }); //~
        await File.AppendAllTextAsync("history.jsonl", JsonSerializer.Serialize(new { model, prompt, negative_prompt = negative })); //~
        return result;
    }

    public string Export() => JsonSerializer.Serialize(_history);
}

public interface IClient { Task<string> SubscribeAsync(string endpoint, object options); }
