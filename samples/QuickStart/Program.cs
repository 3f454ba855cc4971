using KlingGen;
using KlingGen.Emulator;

// Without a key the sample talks to a fal queue of its own on this machine: nothing is sent, nothing is paid.
string? key = Environment.GetEnvironmentVariable("FAL_KEY");
await using FalEmulator? emulator = string.IsNullOrEmpty(key) ? await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromSeconds(1), RunsFor = TimeSpan.FromSeconds(2) }) : null;
KlingClientOptions options = emulator is null
    ? new KlingClientOptions { ApiKey = key! }
    : new KlingClientOptions { ApiKey = "emulator", QueueAddress = emulator.QueueAddress, PollInterval = TimeSpan.FromMilliseconds(200) };
Console.WriteLine(emulator is null ? "Using fal (FAL_KEY is set)." : $"Using the emulator at {emulator.QueueAddress} (set FAL_KEY to use fal).");

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

using KlingClient kling = new(options);
O3ImageToVideoRequest request = new()
{
    ImageUrl = "https://storage.googleapis.com/falserverless/example_inputs/kling-v3/pro-i2v/start_image.png",
    Prompt = "Slow push-in on the craftsman's hands. Warm light, dust in the air.",
    Duration = 10,
};

try
{
    KlingResult<O3ImageToVideoResponse> clip = await kling.O3.Pro.ImageToVideo.RunAsync(request, new ConsoleProgress(), stop.Token);
    Console.WriteLine($"Video: {clip.Value.Video.Url}");
    return 0;
}
catch (KlingException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
catch (OperationCanceledException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 130;
}
