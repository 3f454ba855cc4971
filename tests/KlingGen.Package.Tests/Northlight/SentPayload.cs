using System.Text.Json.Nodes;

namespace KlingGen.Package.Tests.Northlight;

/// <summary>A call as it left the program.</summary>
/// <param name="Endpoint">The endpoint below <c>fal-ai/kling-video/</c>.</param>
/// <param name="Body">The payload.</param>
internal sealed record SentPayload(string Endpoint, string Body)
{
    /// <summary>Endpoint, blank, payload.</summary>
    public static SentPayload Parse(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        return new SentPayload(line[..space], line[(space + 1)..]);
    }

    /// <summary>Whether both say the same, in whatever order.</summary>
    public bool SaysTheSameAs(SentPayload other) =>
        Endpoint == other.Endpoint && JsonNode.DeepEquals(JsonNode.Parse(Body), JsonNode.Parse(other.Body));

    public override string ToString() => Endpoint + " " + Body;
}
