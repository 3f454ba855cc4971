using KlingGen.Emulator;

namespace KlingGen.Package.Tests;

/// <summary>A project without a generated request: objects and files of its own.</summary>
[Collection(nameof(PackageCollection))]
public sealed class UntypedTests(PackageFixture package)
{
    private const string Fix = "--diagnostics KLG1001 KLG1002 KLG1003 KLG1004 --severity info";

    [Fact]
    public async Task Payloads_and_payload_files_are_found_and_one_format_command_moves_the_payloads_for_good()
    {
        Consumer consumer = package.CreateConsumer(
            "Untyped",
            "<OutputType>Exe</OutputType>",
            """
            <KlingPayload Include="presets/bottle.json" Endpoint="fal-ai/kling-video/v3/pro/image-to-video" />
            <KlingPayload Include="presets/broken.json" Endpoint="fal-ai/kling-video/v3/pro/image-to-video" />
            """).With("UntypedProgram.cs");
        consumer.Write("presets/bottle.json", """
            {
              "prompt": "Slow push-in.",
              "start_image_url": "https://example.com/bottle.png",
              "negative_prompt": "blur",
                "cfg_scale": 0.7
            }
            """);
        consumer.Write("presets/broken.json", "{\n  \"prompt\": \"Slow push-in.\"\n  \"duration\": \"5\"\n}\n");

        string desk = await consumer.BuildAsync();
        Assert.Contains("UntypedProgram.cs(10,5): warning KLG1001:", desk, StringComparison.Ordinal);
        Assert.Contains("UntypedProgram.cs(11,5): warning KLG1002:", desk, StringComparison.Ordinal);
        Assert.Contains("UntypedProgram.cs(12,5): warning KLG1003:", desk, StringComparison.Ordinal);
        Assert.Contains("UntypedProgram.cs(21,8): warning KLG1003:", desk, StringComparison.Ordinal);
        Assert.Contains("presets/bottle.json(3,4): warning KLG1001:", Slashes(desk), StringComparison.Ordinal);
        Assert.Contains("presets/bottle.json(4,4): warning KLG1002:", Slashes(desk), StringComparison.Ordinal);
        Assert.Contains("presets/bottle.json(5,6): warning KLG1003:", Slashes(desk), StringComparison.Ordinal);
        Assert.Contains("presets/broken.json(3,3): warning KLG0008:", Slashes(desk), StringComparison.Ordinal);

        await consumer.FormatAsync(Fix);
        string moved = consumer.Read("UntypedProgram.cs");
        Assert.Contains("agreed with the client", moved, StringComparison.Ordinal);
        string build = await consumer.BuildAsync();
        Assert.DoesNotContain("UntypedProgram.cs(", build, StringComparison.Ordinal);
        Assert.Contains("presets/bottle.json(3,4): warning KLG1001:", Slashes(build), StringComparison.Ordinal);

        await using FalEmulator fal = await FalEmulator.StartAsync();
        await consumer.RunAsync(new Dictionary<string, string> { ["QUEUE_ADDRESS"] = fal.QueueAddress.ToString() });
        Assert.Equal(["fal-ai/kling-video/o3/pro/image-to-video", "fal-ai/kling-video/o3/standard/text-to-video"], fal.Jobs.Select(job => job.EndpointId));
        Assert.All(fal.Jobs, job => Assert.Empty(job.IgnoredFields));
        Assert.Equal(
            ["""{"prompt":"Slow push-in. Avoid blur, low quality.","image_url":"https://example.com/bottle.png","generate_audio":true}""", """{"prompt":"A mascot waves.","generate_audio":false}"""],
            fal.Jobs.Select(job => job.Body));

        await consumer.FormatAsync(Fix);
        Assert.Equal(moved, consumer.Read("UntypedProgram.cs"));
    }

    private static string Slashes(string output) => output.Replace('\\', '/');
}
