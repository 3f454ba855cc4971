using System.Net.Http.Json;

public enum Key { Kling, Wan }
public sealed class Reg
{
    private readonly Dictionary<Key, string> _paths = new() { [Key.Kling] = "fal-ai/kling-video/v3/pro/text-to-video", [Key.Wan] = "wan/v2.6/text-to-video" };
    
    public string this[Key key] => _paths[key];
    
}
public sealed class S(HttpClient http, Reg reg)
{
    public Task A(string p) => http.PostAsJsonAsync("https://queue.fal.run/" + reg[Key.Kling], new { prompt = p, cfg_scale = 0.5 }); //! KLG1003
    public Task B(string p) => http.PostAsJsonAsync("https://queue.fal.run/" + reg[Key.Wan], new { prompt = p, negative_prompt = "x" }); //~
}
