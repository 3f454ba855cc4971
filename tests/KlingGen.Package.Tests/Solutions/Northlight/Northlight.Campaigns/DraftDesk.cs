namespace Northlight.Campaigns;

/// <summary>Drafts, variations and trailers: what the storyboards' classes are for.</summary>
public sealed class DraftDesk(IOpeningRenderer openings, JobDesk jobs, BatchRenderer batches, IRequestLog log)
{
    public async Task<string> DraftAsync(V3TextToVideoRequest request)
    {
        log.Record(RequestDescriber.Describe(request));
        string reference = await jobs.SubmitAsync(request.Prompt ?? "story", request);
        return reference.Length > 0 ? (await jobs.FetchAsync(request.Prompt ?? "story")).Video.Url : "";
    }

    public async Task VaryAsync(V3TextToVideoRequest draft)
    {
        foreach (V3TextToVideoRequest variation in new[] { draft.Longer(), draft.Quieter(), draft.Upright() })
        {
            await openings.OpenAsync(variation, Tier.Standard);
        }
    }

    public async Task<IReadOnlyList<Clip>> TrailerAsync(string film) => await batches.RenderAsync(new TrailerSequence(film).Parts);

    public async Task<(string Day, string Night)> StreetAsync(string street)
    {
        var (day, night) = DayAndNight.Write(street);
        return (await OpenAsync(day), await OpenAsync(night));
    }

    public async Task<string> SeasonAsync(SeasonDeck deck, string season) =>
        deck.TryDraw(season, out V3TextToVideoRequest? card) ? await OpenAsync(OpeningFilters.Wide(card)) : throw new KeyNotFoundException(season);

    private async Task<string> OpenAsync(V3TextToVideoRequest request) =>
        Selectors.Video((await openings.OpenAsync(HouseStyle.Apply(request), Tier.Cinema)).Value).Url;
}
