using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        IBoard board = new Board();
        board["a"] = new() { Prompt = "A.", NegativePrompt = "blur" };
        await kling.V3.Pro.TextToVideo.SubmitAsync(board["a"]);
        await kling.V3.Pro.TextToVideo.SubmitAsync(board["b"]);
    }
}

public interface IBoard
{
    V3TextToVideoRequest this[string name] { get; set; }
}

public sealed class Board : IBoard
{
    private readonly Dictionary<string, V3TextToVideoRequest> _all = new() { ["b"] = new() { Prompt = "B.", CfgScale = 0.4 } };

    V3TextToVideoRequest IBoard.this[string name]
    {
        get => _all[name];
        set => _all[name] = value;
    }
}
