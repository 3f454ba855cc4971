//# run
using System.Net.Http.Json;

public sealed class KlingV3PayloadBuilder
{
    public const string Endpoint = "fal-ai/kling-video/v3/pro/image-to-video";

    private string _prompt = "";
    private string? _negative;
    private string? _image;

    public KlingV3PayloadBuilder Prompt(string value) { _prompt = value; return this; }
    public KlingV3PayloadBuilder Negative(string value) { _negative = value; return this; }
    public KlingV3PayloadBuilder Image(string value) { _image = value; return this; }

    public IDictionary<string, object?> Build()
    {
        var d = new Dictionary<string, object?> { ["prompt"] = _prompt };
        if (_negative is { Length: > 0 }) d["negative_prompt"] = _negative; //! KLG1002
        if (_image != null) d["start_image_url"] = _image; //! KLG1001
        return d;
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        http.PostAsJsonAsync(KlingV3PayloadBuilder.Endpoint, new KlingV3PayloadBuilder().Prompt("A.").Negative("b").Image("https://example.com/a.png").Build());
}
