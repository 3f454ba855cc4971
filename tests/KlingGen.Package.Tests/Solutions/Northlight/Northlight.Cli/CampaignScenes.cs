namespace Northlight.Cli;

/// <summary>What comes from the campaigns.</summary>
internal sealed class CampaignScenes(Studio studio)
{
    public async Task ProductsAsync()
    {
        BottleAdvert bottle = new(studio.Kling);
        await bottle.LongAsync();
        await bottle.ShortAsync();
        await bottle.SilentAsync();
        LabelAdvert label = new(studio.Kling);
        await label.RunAsync("Slow pan over the label", null);
        await label.RunAsync("Slow pan over the label", "people");
        WatchAdvert watch = new(studio.Stills, new AvoidanceLoader(studio.Log), studio.Log);
        await watch.RunAsync("hourglass");
        await watch.RunAsync("acme");
        TeaAdvert tea = new(studio.Kling, new AvoidanceLoader(studio.Log));
        await tea.RunAsync("northern tea");
        await tea.RunAsync("southern tea");
        ShoeAdvert shoe = new(studio.Kling);
        await shoe.RunAsync(strict: true, sound: null);
        await shoe.RunAsync(strict: false, sound: false);
    }

    public async Task PlacesAsync()
    {
        await new CafeAdvert(studio.Kling).RunAsync();
        await new BikeAdvert(studio.Openings).RunAsync();
        LampAdvert lamp = new(studio.Stills);
        await lamp.RunAsync();
        await lamp.LoopAsync("https://example.com/lighthouse.png");
        await new StreetAdvert(studio.Kling).OrdinaryAsync();
        await new HolidayAdvert(studio.Kling).GreetAsync();
        MoonAdvert moon = new(studio.Kling, studio.Log);
        await moon.RunAsync();
        await moon.CheckedAsync("clouds");
        ProStudio pro = new(studio.Kling);
        await pro.TitleAsync("North");
        await pro.CoverAsync("https://example.com/cover.png");
    }

    public async Task CharactersAsync()
    {
        MascotAdvert mascot = new(studio.Kling);
        await mascot.WaveAsync();
        await mascot.DanceAsync();
        DuoAdvert duo = new(new CharacterRenderer(studio.Kling), Cast.Hero, Cast.Friend);
        await duo.GreetAsync();
        await duo.LeaveAsync();
        OptionalCastAdvert square = new(studio.Kling);
        await square.RunAsync(null);
        await square.RunAsync([Cast.Hero]);
        SprintAdvert sprint = new(studio.Kling);
        await sprint.DraftAsync();
        await sprint.DraftFromAsync("https://example.com/runner.png");
    }
}
