using System.Text.Json;
using KlingGen;

namespace Northlight.Tests;

public sealed class ArchiveTests
{
    [Fact]
    public void A_request_of_the_archive_is_read_back_as_it_was_written()
    {
        var written = new V3ImageToVideoRequest { StartImageUrl = "https://example.com/reel.png", Prompt = "A reel.", Duration = 7, NegativePrompt = "scratches" };

        Assert.Equal(written, JsonSerializer.Deserialize<V3ImageToVideoRequest>(JsonSerializer.Serialize(written)));
    }
}
