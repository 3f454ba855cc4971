using System.Net.Http.Json;
using System.Text.Json.Nodes;

public enum Key { Kling, Omni, Wan }
public interface IMapper { Key[] Keys { get; } JsonObject Map(string p); }
public sealed class KMapper : IMapper
{
    public Key[] Keys { get; } = [Key.Kling];
    public JsonObject Map(string p) => new() { ["prompt"] = p, ["cfg_scale"] = 0.5 }; //! KLG1003
}
public sealed class WMapper : IMapper
{
    public Key[] Keys { get; } = [Key.Wan];
    public JsonObject Map(string p) => new() { ["prompt"] = p, ["negative_prompt"] = "x" }; //~
}
public sealed class Handler(HttpClient http, IEnumerable<IMapper> mappers)
{
    private static readonly Dictionary<Key, string> Paths = new() { [Key.Kling] = "fal-ai/kling-video/v3/pro/text-to-video", [Key.Wan] = "wan/v2.6/text-to-video" };
    
    public Task Go(Key key, string p) => http.PostAsJsonAsync("https://queue.fal.run/" + Paths[key], mappers.First(m => m.Keys.Contains(key)).Map(p));
}
