namespace Northlight.Campaigns;

/// <summary>A bicycle, with long texts.</summary>
public sealed class BikeAdvert(IOpeningRenderer openings)
{
    private const string Model = "N-7";

    public async Task<string> RunAsync()
    {
        string rider = "a courier";
        var result = await openings.OpenAsync(
            tier: Tier.Standard,
            request: new V3TextToVideoRequest
            {
                Prompt = $"""
                    The {Model} leans against a wall.
                    Then {rider} takes it.
                    """,
                NegativePrompt = @"cars, ""text""",
            });
        return result.Value.Video.Url;
    }
}
