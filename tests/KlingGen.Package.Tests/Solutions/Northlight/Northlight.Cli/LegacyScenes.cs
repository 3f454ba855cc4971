namespace Northlight.Cli;

/// <summary>What was there before the generated client.</summary>
internal sealed class LegacyScenes(Studio studio)
{
    public async Task RunAsync()
    {
        AnonymousBodies anonymous = new(studio.Queue);
        await anonymous.PosterAsync("A poster peels off.");
        await anonymous.ShelfAsync();
        await new DictionaryBodies(studio.Queue).VaseAsync(4);
        JsonNodeBodies nodes = new(studio.Queue);
        await nodes.CoupleAsync();
        await nodes.SkateAsync();
        await new PresetClips(studio.Kling).SunriseAsync();
        LogoClips logo = new(studio.Kling);
        await logo.LogoAsync();
        await logo.GlobeAsync();
    }
}
