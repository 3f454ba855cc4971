using Northlight.Cli;

Uri queue = new(Environment.GetEnvironmentVariable("QUEUE_ADDRESS") ?? throw new InvalidOperationException("Where is the queue?"));
using Studio studio = new(queue);

CampaignScenes campaigns = new(studio);
await campaigns.ProductsAsync();
await campaigns.PlacesAsync();
await campaigns.CharactersAsync();

StoryScenes stories = new(studio);
await stories.DraftsAsync();
await stories.SequencesAsync();
await stories.FilteredAsync();

await new LegacyScenes(studio).RunAsync();

// Two photographs that came in the night.
RenderQueue night = new(studio.Stills);
night.Rendered += (job, response) => studio.Log.Record($"{job.Name} ({job.Request.StartImageUrl}) is {response.Video.ContentType}");
V3ImageToVideoRequest owl = new() { StartImageUrl = "https://example.com/owl.png", Prompt = "The owl blinks.", NegativePrompt = "daylight" };
await night.AddAsync("owl", owl);
await night.AddAsync("moon", owl with { StartImageUrl = "https://example.com/moon.png", Prompt = "The moon rises.", NegativePrompt = "clouds" });
await night.DrainAsync();

foreach (string line in studio.Log.Lines)
{
    Console.WriteLine(line);
}
