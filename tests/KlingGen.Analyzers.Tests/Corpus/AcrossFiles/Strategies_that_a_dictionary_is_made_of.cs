using System.Net.Http.Json;
using System.Text.Json.Serialization;
public enum F { V3, Pix }
public interface IS { F Family { get; } object Create(string p, string i); }
public sealed class V3S : IS { public F Family => F.V3; public object Create(string p, string i) => new { prompt = p, start_image_url = i }; } //! KLG1001
public sealed class PixS : IS { public F Family => F.Pix; public object Create(string p, string i) => new { prompt = p, negative_prompt = i }; }
public sealed record Item(string Slug, F Family, string Endpoint);
public static class Cat
{
    private static readonly List<Item> s_items =
    [
        new("a", F.V3, "fal-ai/kling-video/v3/standard/image-to-video"),
        new("b", F.Pix, "fal-ai/pixverse/v5/image-to-video"),
    ];
    public static Item Get(string slug) => s_items.Find(i => i.Slug == slug)!;
}
public sealed class S(HttpClient http, IEnumerable<IS> all)
{
    private readonly Dictionary<F, IS> _by = all.ToDictionary(s => s.Family);
    public Task Go(string slug, string p, string i)
    {
        Item item = Cat.Get(slug);
        object request = _by[item.Family].Create(p, i);
        return http.PostAsJsonAsync("https://queue.fal.run/" + item.Endpoint, request);
    }
}
