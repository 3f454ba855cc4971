using Advert.Contracts;
using Advert.Rendering;
using Advert.Storyboards;
using KlingGen;

namespace Advert.Tests;

public sealed class ProductShotsTests
{
    [Fact]
    public void A_product_is_shown_from_all_sides_without_what_the_client_dislikes()
    {
        var expected = new V3ImageToVideoRequest
        {
            StartImageUrl = "https://example.com/cork.png",
            Prompt = "The cork, seen from all sides",
            NegativePrompt = "hands",
        };

        Assert.Equal(expected, ProductShots.Of(new Product("The cork", "https://example.com/cork.png", "hands")));
    }

    [Fact]
    public async Task What_is_rendered_is_said()
    {
        FakeClipRenderer fake = new();
        List<string> lines = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new LoggingClipRenderer(fake, lines.Add).RenderAsync(ProductShots.Bottle().Silent()));

        Assert.StartsWith("From https://example.com/bottle.png: Slow push-in", lines[0], StringComparison.Ordinal);
        Assert.False(Assert.Single(fake.Requests).GenerateAudio);
    }
}
