using KlingGen;
using KlingGen.Emulator;
using MigrateMe;

// The emulator checks payloads as fal does, so this runs before and after the move, without a key and without a bill.
await using FalEmulator fal = await FalEmulator.StartAsync();
using KlingClient kling = new(new KlingClientOptions { ApiKey = "emulator", QueueAddress = fal.QueueAddress, PollInterval = TimeSpan.FromMilliseconds(50) });

Console.WriteLine($"bottle:    {await new ProductShots(kling).BottleAsync()}");
Console.WriteLine($"label:     {await new ProductShots(kling).LabelAsync("Slow pan over the label", null)}");
Console.WriteLine($"opening:   {await new Storyboard(kling).OpeningAsync()}");
Console.WriteLine($"chase:     {await new Storyboard(kling).ChaseAsync()}");
Console.WriteLine($"mascot:    {await new Characters(kling).MascotAsync()}");
Console.WriteLine($"dance:     {await new Characters(kling).DanceAsync()}");

foreach (FalJob job in fal.Jobs)
{
    Console.WriteLine($"{job.EndpointId}: {job.Body}");
}
