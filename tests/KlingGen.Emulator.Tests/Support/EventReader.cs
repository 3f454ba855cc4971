using System.Text.Json;

namespace KlingGen.Emulator.Tests.Support;

/// <summary>Reads server-sent events.</summary>
public sealed class EventReader(HttpResponseMessage response) : IDisposable
{
    private StreamReader? _lines;

    public HttpResponseMessage Response => response;

    /// <summary>The next event's data; null at the end of the stream.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        while (await ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonDocument.Parse(line[6..]).RootElement;
            }
        }

        return null;
    }

    /// <summary>Everything up to the end, as it came.</summary>
    public async Task<List<JsonElement>> ReadAllAsync()
    {
        List<JsonElement> events = [];
        while (await ReadAsync() is { } next)
        {
            events.Add(next);
        }

        return events;
    }

    /// <summary>The next line that is not empty.</summary>
    public async Task<string?> ReadLineAsync()
    {
        _lines ??= new StreamReader(await response.Content.ReadAsStreamAsync());
        string? line = await _lines.ReadLineAsync();
        return line is "" ? await ReadLineAsync() : line;
    }

    public void Dispose() => response.Dispose();
}
