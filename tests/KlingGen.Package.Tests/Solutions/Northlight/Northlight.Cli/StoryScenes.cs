namespace Northlight.Cli;

/// <summary>What comes from the storyboards.</summary>
internal sealed class StoryScenes(Studio studio)
{
    public async Task DraftsAsync()
    {
        OpeningFactory factory = new("Bergen");
        Func<V3TextToVideoRequest>[] drafts = [factory.Skyline, factory.Station, () => factory.Rooftops(silent: true), () => factory.Rooftops(silent: false), HarbourStory.Write];
        foreach (Func<V3TextToVideoRequest> draft in drafts)
        {
            await studio.Desk.DraftAsync(draft());
        }

        await studio.Desk.DraftAsync(new ChaseStory().Add("A cyclist turns into the alley.", 4).Add("She looks back.", 3).Build());
        await studio.Desk.VaryAsync(factory.Skyline());
    }

    public async Task SequencesAsync()
    {
        await studio.Desk.TrailerAsync("The Lighthouse");
        await studio.Desk.StreetAsync("Harbour Street");
        SeasonDeck deck = new();
        foreach (string season in deck.Seasons)
        {
            await studio.Desk.SeasonAsync(deck, season);
        }

        await new BatchRenderer(studio.Kling).CountAsync(new StoryQueue().ReadAsync());
        Catalogue catalogue = new();
        foreach (string brief in new[] { "teaser", "plain teaser" })
        {
            V3TextToVideoRequest teaser = catalogue.Order(brief, "The Lighthouse");
            await studio.Openings.OpenAsync(teaser, Tier.Pro);
        }
    }

    public async Task FilteredAsync()
    {
        IOpeningRenderer strict = new FilteringOpeningRenderer(studio.Kling, request => OpeningFilters.Apply(request, OpeningFilters.Short));
        V3TextToVideoRequest fog = HarbourStory.Write() with
        {
            MultiPrompt = [new KlingShot { Prompt = "Only fog.", Duration = 11 }],
            NegativePrompt = "boats",
            Duration = 11,
        };
        await strict.OpenAsync(fog with { MultiPrompt = null, Prompt = "Fog, and nothing else.", NegativePrompt = null }, Tier.Pro);
        await studio.Openings.OpenAsync(fog, Tier.Pro);
    }
}
