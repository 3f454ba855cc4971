using System.Text.Json;

namespace KlingGen.Emulator.Pages;

/// <summary>The first file of this emulator's that a result points at.</summary>
/// <param name="Path">Its path here.</param>
/// <param name="IsVideo">Whether it can be played as a film.</param>
internal sealed record MediaLink(string Path, bool IsVideo)
{
    private const string Files = "/files/";

    /// <summary>Finds it, or null.</summary>
    public static MediaLink? Find(string body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return Find(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A result need not be JSON, nor its texts be text.
            return null;
        }
    }

    private static MediaLink? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value)).FirstOrDefault(link => link is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(link => link is not null),
        JsonValueKind.String => FromText(element.GetString()!),
        _ => null,
    };

    // Only the path is kept, so that nothing foreign is loaded into the page.
    private static MediaLink? FromText(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.IsLoopback && url.AbsolutePath.StartsWith(Files, StringComparison.Ordinal)
            ? new MediaLink(url.AbsolutePath, url.AbsolutePath.EndsWith(".mp4", StringComparison.Ordinal))
            : null;
}
