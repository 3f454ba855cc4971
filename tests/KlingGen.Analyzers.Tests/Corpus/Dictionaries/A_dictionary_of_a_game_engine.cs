using Godot.Collections;

public partial class KlingNode
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
    private readonly Godot.HttpRequest _request = new();

    public void Generate(string prompt)
    {
        var dict = new Dictionary { { "prompt", prompt }, { "negative_prompt", "blurry" } }; //! KLG1002
        dict["cfg_scale"] = 0.5; //! KLG1003
        var json = Godot.Json.Stringify(dict);
        _request.Request(Url, ["Content-Type: application/json"], Godot.HttpMethodKind.Post, json);
    }
}
//# project: Godot
using System.Collections;
using System.Diagnostics.CodeAnalysis;
namespace Godot
{
    public readonly struct Variant
    {
        public static implicit operator Variant(string value) => default;
        public static implicit operator Variant(double value) => default;
        public static implicit operator Variant(bool value) => default;
        public static implicit operator Variant(Godot.Collections.Dictionary value) => default;
    }
    public static class Json { public static string Stringify(Variant value, string indent = "") => value.ToString()!; }
    public enum HttpMethodKind { Get, Post }
    public sealed class HttpRequest { public void Request(string url, string[] customHeaders, HttpMethodKind method, string requestData) { } }
}
namespace Godot.Collections
{
    public sealed class Dictionary : IDictionary<Variant, Variant>
    {
        private readonly System.Collections.Generic.Dictionary<Variant, Variant> _all = [];
        public Variant this[Variant key] { get => _all[key]; set => _all[key] = value; }
        public ICollection<Variant> Keys => _all.Keys;
        public ICollection<Variant> Values => _all.Values;
        public int Count => _all.Count;
        public bool IsReadOnly => false;
        public void Add(Variant key, Variant value) => _all.Add(key, value);
        public void Add(KeyValuePair<Variant, Variant> item) => Add(item.Key, item.Value);
        public void Clear() => _all.Clear();
        public bool Contains(KeyValuePair<Variant, Variant> item) => false;
        public bool ContainsKey(Variant key) => false;
        public void CopyTo(KeyValuePair<Variant, Variant>[] array, int arrayIndex) { }
        public IEnumerator<KeyValuePair<Variant, Variant>> GetEnumerator() => _all.GetEnumerator();
        public bool Remove(Variant key) => false;
        public bool Remove(KeyValuePair<Variant, Variant> item) => false;
        public bool TryGetValue(Variant key, [MaybeNullWhen(false)] out Variant value) => _all.TryGetValue(key, out value);
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
