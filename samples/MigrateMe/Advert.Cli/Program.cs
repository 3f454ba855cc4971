using Advert.Contracts;
using Advert.Rendering;
using Advert.Storyboards;
using KlingGen;
using KlingGen.Emulator;

// The emulator checks payloads as fal does, so this runs before and after the move, without a key and without a bill.
await using FalEmulator fal = await FalEmulator.StartAsync();
using KlingClient kling = new(new KlingClientOptions { ApiKey = "emulator", QueueAddress = fal.QueueAddress, PollInterval = TimeSpan.FromMilliseconds(50) });

IClipRenderer clips = new LoggingClipRenderer(new ClipRenderer(kling), Console.WriteLine);
Product label = new("The label", "https://example.com/label.png", Avoid: null);
Product cork = new("The cork", "https://example.com/cork.png", Avoid: "hands");
foreach (V3ImageToVideoRequest request in new[] { ProductShots.Bottle(), ProductShots.Of(label).Silent(), ProductShots.Of(cork) })
{
    await clips.RenderAsync(request);
}

Console.WriteLine(Describer.Describe(Chase.Write()));
await foreach (Clip clip in new OpeningRenderer(kling).RenderAsync([.. new Opening().All, Chase.Write()]))
{
    Console.WriteLine($"{clip.Name}: {clip.Url}");
}

MascotRenderer mascot = new(kling);
await mascot.PlayAsync(Mascot.Wave());
await mascot.DanceAsync(Mascot.Dance());

foreach (FalJob job in fal.Jobs)
{
    Console.WriteLine($"{job.EndpointId}: {job.Body}");
}
