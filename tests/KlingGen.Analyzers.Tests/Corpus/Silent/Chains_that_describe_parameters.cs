using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed class HelpPage
{
    private readonly string _title;
    private readonly Dictionary<string, string> _lines = new();

    public HelpPage(string title) => _title = title;

    public HelpPage Explain(string name, string text)
    {
        _lines[name] = text;
        return this;
    }

    public string Render() => _title + "\n" + string.Join("\n", _lines.Select(line => line.Key + ": " + line.Value));
}

public sealed class Capability
{
    private readonly HashSet<string> _takes = new();
    private readonly string _endpoint;

    public Capability(string endpoint) => _endpoint = endpoint;

    public Capability Takes(string name, bool isRequired)
    {
        _takes.Add(name);
        return this;
    }

    public bool Allows(string endpoint, string name) => endpoint == _endpoint && _takes.Contains(name);
}

public static class Help
{
    private const string Endpoint = "fal-ai/kling-video/v3/pro/text-to-video";

    public static string Write() => new HelpPage(Endpoint)
        .Explain("prompt", "What the video shows.")
        .Explain("negative_prompt", "What it must not show.") //~
        .Explain("cfg_scale", "How close it keeps to the prompt.") //~
        .Render();

    public static readonly Capability V3 = new Capability(Endpoint)
        .Takes("prompt", true)
        .Takes("negative_prompt", false); //~

    public static Task SendAsync(HttpClient http, string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, new { prompt });
}
