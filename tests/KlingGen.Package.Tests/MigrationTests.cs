using System.Text.Json;
using KlingGen.Emulator;
using KlingGen.Testing;

namespace KlingGen.Package.Tests;

/// <summary>The main job as a user has it: install, see, fix, build clean, run.</summary>
[Collection(nameof(PackageCollection))]
public sealed class MigrationTests(PackageFixture package)
{
    private const string Exe = "<OutputType>Exe</OutputType>";
    private const string Fix = "--diagnostics KLG1001 KLG1002 KLG1003 KLG1004 --severity info";

    [Fact]
    public async Task A_desk_build_warns_with_id_file_and_line_and_CI_fails_and_SARIF_lists_all()
    {
        Consumer consumer = package.CreateConsumer("Desk", Exe).With("V3Program.cs");

        string desk = await consumer.BuildAsync(arguments: "-p:ErrorLog=out.sarif%2Cversion=2.1");
        Assert.Contains("V3Program.cs(8,5): warning KLG1001:", desk, StringComparison.Ordinal);
        Assert.Contains("V3Program.cs(10,5): warning KLG1002:", desk, StringComparison.Ordinal);
        Assert.Contains("V3Program.cs(11,5): warning KLG1003:", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("V3Program.cs(19,5): warning KLG1001:", desk, StringComparison.Ordinal);
        Assert.Contains("V3Program.cs(22,5): warning KLG1003:", desk, StringComparison.Ordinal);

        using JsonDocument sarif = JsonDocument.Parse(consumer.Read("out.sarif"));
        string[] ids = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["KLG1001", "KLG1002", "KLG1003", "KLG1004", "KLG1005"], ids);
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "KLG1002");
        Assert.Equal("https://github.com/klinggen/klinggen/blob/main/docs/rules/KLG1002.md", rule.GetProperty("helpUri").GetString());
        JsonElement facts = run.GetProperty("results").EnumerateArray().First(r => r.GetProperty("ruleId").GetString() == "KLG1002").GetProperty("properties").GetProperty("customProperties");
        Assert.Equal(
            """{"kling.action":"Fold","kling.endpoint":"fal-ai/kling-video/v3/*/image-to-video","kling.fixDiagnostics":"KLG1001 KLG1002 KLG1003 KLG1004","kling.member":"M:Program.<Main>$(System.String[])~System.Threading.Tasks.Task","kling.newEndpoint":"fal-ai/kling-video/o3/*/image-to-video","kling.newParameter":"prompt","kling.parameter":"negative_prompt"}""",
            "{" + string.Join(",", facts.EnumerateObject().OrderBy(fact => fact.Name, StringComparer.Ordinal).Select(fact => $"\"{fact.Name}\":\"{fact.Value}\"")) + "}");

        string ci = await consumer.BuildAsync(ci: true, fails: true);
        Assert.Contains("V3Program.cs(8,5): error KLG1001:", ci, StringComparison.Ordinal);
        Assert.Contains("V3Program.cs(11,5): error KLG1003:", ci, StringComparison.Ordinal);
        Assert.Contains($"; sent to fal-ai/kling-video/v3/*/image-to-video; fix: dotnet format analyzers {Fix} (https://github.com/klinggen/klinggen/blob/main/docs/rules/KLG1002.md)", ci, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_format_command_moves_the_code_to_O3_which_builds_clean_in_CI_and_sends_what_O3_takes()
    {
        Consumer consumer = package.CreateConsumer("Move", Exe).With("V3Program.cs");
        (string before, string after) = ReadSamples();
        consumer.Write("Page.cs", before);
        consumer.Write("V3Program.cs", consumer.Read("V3Program.cs") + "await Page.RunAsync(kling);\n");
        await consumer.BuildAsync();

        await consumer.FormatAsync(Fix);
        string moved = consumer.Read("V3Program.cs");
        Assert.Equal(after, consumer.Read("Page.cs"));
        string build = await consumer.BuildAsync(ci: true);
        Assert.DoesNotContain("KLG1", build, StringComparison.Ordinal);
        Assert.Contains(" 0 Warning(s)", build, StringComparison.Ordinal);

        await using FalEmulator fal = await FalEmulator.StartAsync();
        string output = await consumer.RunAsync(new Dictionary<string, string> { ["QUEUE_ADDRESS"] = fal.QueueAddress.ToString() });
        Assert.Contains("bottle: http", output, StringComparison.Ordinal);
        Assert.Contains("mascot: http", output, StringComparison.Ordinal);
        Assert.Equal(["fal-ai/kling-video/o3/pro/image-to-video", "fal-ai/kling-video/o3/standard/reference-to-video", "fal-ai/kling-video/o3/pro/image-to-video"], fal.Jobs.Select(j => j.EndpointId));
        Assert.All(fal.Jobs, job => Assert.Empty(job.IgnoredFields));
        Assert.Equal(
            """{"prompt":"Slow push-in. Avoid blur, low quality.","image_url":"https://example.com/bottle.png","duration":"10","generate_audio":true}""",
            fal.Jobs[0].Body);
        Assert.Equal(
            """{"prompt":"Slow push-in, soft studio light. Avoid blur, low quality.","image_url":"https://example.com/bottle.png","duration":"10","generate_audio":true}""",
            fal.Jobs[2].Body);
        Assert.Contains("agreed with the client", moved, StringComparison.Ordinal);

        await consumer.FormatAsync(Fix);
        Assert.Equal(moved, consumer.Read("V3Program.cs"));
    }

    /// <summary>Before and after of the page on the move, each as a file of a program.</summary>
    private static (string Before, string After) ReadSamples()
    {
        string[] samples = [.. File.ReadAllText(Path.Combine(Repository.Root, "docs", "migrating-v3-to-o3.md")).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(rest => rest.Split("```")[0])];
        Assert.Equal(2, samples.Length);
        return (Wrap(samples[0]), Wrap(samples[1]));
    }

    private static string Wrap(string sample) =>
        "using KlingGen;\n\ninternal static class Page\n{\n    public static async Task RunAsync(KlingClient kling)\n    {\n"
        + string.Concat(sample.TrimEnd().Split('\n').Select(line => "        " + line + "\n"))
        + "    }\n}\n";

    [Theory]
    [InlineData("KlingTarget", "V3")]
    [InlineData("KlingTarget", "None")]
    public async Task A_project_that_stays_on_V3_builds_clean_in_CI(string property, string value)
    {
        Consumer consumer = package.CreateConsumer($"Stay{value}", $"{Exe}<{property}>{value}</{property}>").With("V3Program.cs");
        Assert.DoesNotContain("KLG1", await consumer.BuildAsync(ci: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_stay_warnings_in_CI_where_the_project_says_so()
    {
        Consumer consumer = package.CreateConsumer("Lenient", $"{Exe}<KlingErrorsInCI>false</KlingErrorsInCI>").With("V3Program.cs");
        Assert.Contains("warning KLG1001", await consumer.BuildAsync(ci: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_severity_in_the_users_editorconfig_wins_in_CI()
    {
        Consumer consumer = package.CreateConsumer("Config", Exe).With("V3Program.cs");
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.KLG1001.severity = none
            dotnet_diagnostic.KLG1002.severity = suggestion
            dotnet_diagnostic.KLG1003.severity = warning
            """);

        string build = await consumer.BuildAsync(ci: true);
        Assert.DoesNotContain("KLG1001:", build, StringComparison.Ordinal);
        Assert.DoesNotContain("KLG1002:", build, StringComparison.Ordinal);
        Assert.Contains("warning KLG1003", build, StringComparison.Ordinal);
    }
}
